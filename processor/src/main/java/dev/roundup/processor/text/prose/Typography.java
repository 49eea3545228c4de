package dev.roundup.processor.text.prose;

/** Converts TeX's dashes, quotation marks and ties. Text in typewriter style stays as it is. */
final class Typography {
    private final Cursor cursor;
    private final NodeBuilder nodes;
    private final Quotations quotations;

    Typography(ParserParts parts) {
        this.cursor = parts.cursor();
        this.nodes = parts.nodes();
        this.quotations = new Quotations(parts);
    }

    /** Converts the characters at the cursor. Returns false if they have no special meaning there. */
    boolean at(char c) {
        return !nodes.top().typewriter
                && switch (c) {
                    case '-' -> dash();
                    case '~' -> tie();
                    case '`' -> quotations.open();
                    case '\'', '"' -> quotations.close(c);
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
}
