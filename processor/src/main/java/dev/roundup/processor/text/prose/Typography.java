package dev.roundup.processor.text.prose;

/** Converts TeX's dashes, quotation marks and ties. Text in typewriter style stays as it is. */
final class Typography {
    /** The longest distance between a backtick and the apostrophe that closes it. */
    private static final int LONGEST_QUOTATION = 300;

    private final Cursor cursor;
    private final NodeBuilder nodes;
    private int doubles;
    private int singles;
    private int nextClosing = -1;

    Typography(ParserParts parts) {
        this.cursor = parts.cursor();
        this.nodes = parts.nodes();
    }

    /** Converts the characters at the cursor. Returns false if they have no special meaning there. */
    boolean at(char c) {
        return !nodes.top().typewriter
                && switch (c) {
                    case '-' -> dash();
                    case '~' -> tie();
                    case '`' -> openingQuote();
                    case '\'', '"' -> closingQuote(c);
                    default -> false;
                };
    }

    /** Two hyphens directly before a word are an option of a program. Arrows stay as they are. */
    private boolean dash() {
        int start = cursor.at();
        int end = start;
        while (cursor.charAt(end) == '-') {
            end++;
        }
        char before = cursor.charAt(start - 1);
        boolean arrow =
                cursor.charAt(end) == '>' || before == '<' || (before == '!' && cursor.charAt(start - 2) == '<');
        boolean option =
                end - start == 2 && (start == 0 || cursor.isBlank(start - 1)) && Character.isLetter(cursor.charAt(end));
        boolean dash = !arrow && !option && (end - start == 2 || end - start == 3);
        nodes.words(dash ? (end - start == 2 ? "–" : "—") : cursor.source().substring(start, end));
        cursor.moveTo(end);
        return true;
    }

    /** A tilde is a tie between words. Between numbers, after a blank or slash, and if it means "about", it stays. */
    private boolean tie() {
        int at = cursor.at();
        char before = cursor.charAt(at - 1);
        char after = cursor.charAt(at + 1);
        boolean tilde = before == Cursor.END
                || cursor.isBlank(at - 1)
                || "([{/=<>~".indexOf(before) >= 0
                || after == '~'
                || (Character.isDigit(before) && Character.isDigit(after))
                || About.isAt(cursor, at, nodes.isAfterFormula());
        if (tilde) {
            return false;
        }
        nodes.space('\u00a0');
        cursor.moveTo(at + 1);
        return true;
    }

    /** Three or more backticks are a fence for code in Markdown. */
    private boolean openingQuote() {
        int at = cursor.at();
        int end = at;
        while (cursor.charAt(end) == '`') {
            end++;
        }
        String run = cursor.source().substring(at, end);
        boolean opens = !cursor.isBlank(end);
        if (run.equals("``") && opens) {
            doubles++;
            nodes.words("“");
        } else if (run.equals("`") && opens && isClosed(end)) {
            singles++;
            nodes.words("‘");
        } else {
            nodes.words(run);
        }
        cursor.moveTo(end);
        return true;
    }

    private boolean closingQuote(char c) {
        int at = cursor.at();
        if (doubles > 0 && (c == '"' || cursor.charAt(at + 1) == '\'')) {
            doubles--;
            nodes.words("”");
            cursor.moveTo(at + (c == '"' ? 1 : 2));
            return true;
        }
        if (c == '\'' && singles > 0 && !isWithinWord(at)) {
            singles--;
            nodes.words("’");
            cursor.moveTo(at + 1);
            return true;
        }
        return false;
    }

    private boolean isClosed(int from) {
        if (nextClosing < from) {
            int found = cursor.source().indexOf('\'', from);
            while (found >= 0 && isWithinWord(found)) {
                found = cursor.source().indexOf('\'', found + 1);
            }
            nextClosing = found < 0 ? Integer.MAX_VALUE : found;
        }
        return nextClosing - from <= LONGEST_QUOTATION && nextClosing != Integer.MAX_VALUE;
    }

    private boolean isWithinWord(int at) {
        return Character.isLetter(cursor.charAt(at - 1)) && Character.isLetter(cursor.charAt(at + 1));
    }
}
