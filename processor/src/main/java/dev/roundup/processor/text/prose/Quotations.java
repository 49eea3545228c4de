package dev.roundup.processor.text.prose;

/**
 * Converts TeX's quotation marks. A quotation that begins with backticks may also end with a straight double quote. Other
 * straight quotes stay as they are.
 */
final class Quotations {
    /** The longest distance between a mark and the one that closes it. */
    private static final int LONGEST = 300;

    private final Cursor cursor;
    private final NodeBuilder nodes;
    private int doubles;
    private int singles;

    /** The number of straight double quotes that are open inside a quotation. */
    private int straight;

    private int nextApostrophe = -1;

    Quotations(ParserParts parts) {
        this.cursor = parts.cursor();
        this.nodes = parts.nodes();
    }

    /** Reads backticks. Three or more are a fence for code in Markdown. */
    boolean open() {
        int at = cursor.at();
        int end = at;
        while (cursor.charAt(end) == '`') {
            end++;
        }
        String run = cursor.source().substring(at, end);
        boolean opens = !cursor.isBlank(end);
        boolean closes = !cursor.isBlank(at - 1) && " \t\n\r.,;:)".indexOf(cursor.charAt(end)) >= 0;
        if (run.equals("``") && doubles > 0 && (closes || end == cursor.source().length())) {
            closeDouble();
        } else if (run.equals("``") && opens) {
            doubles++;
            nodes.words("“");
        } else if (run.equals("`") && opens && endsWithDouble(end)) {
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

    /** Reads a straight quote. Returns false if it closes no quotation that began with backticks. */
    boolean close(char c) {
        int at = cursor.at();
        if (doubles > 0 && c == '"' && isInside(at)) {
            return false;
        }
        if (doubles > 0 && (c == '"' || cursor.charAt(at + 1) == '\'')) {
            closeDouble();
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

    private void closeDouble() {
        doubles--;
        straight = 0;
        nodes.words("”");
    }

    /** True if a straight double quote belongs to a pair inside a quotation, or if {@code ''} closes the quotation. */
    private boolean isInside(int at) {
        boolean opens = Character.isLetterOrDigit(cursor.charAt(at + 1))
                && (cursor.isBlank(at - 1) || "([".indexOf(cursor.charAt(at - 1)) >= 0);
        if (opens) {
            straight++;
            return true;
        }
        if (straight > 0) {
            straight--;
            return true;
        }
        int last = Math.min(cursor.source().length(), at + LONGEST);
        for (int i = at + 1; i < last; i++) {
            char c = cursor.charAt(i);
            if (c == '\'' && cursor.charAt(i + 1) == '\'') {
                return true;
            }
            if (c == '`' || c == '"') {
                return false;
            }
        }
        return false;
    }

    private boolean isClosed(int from) {
        int apostrophe = nextApostrophe(from);
        return apostrophe - from <= LONGEST && apostrophe != Integer.MAX_VALUE;
    }

    private int nextApostrophe(int from) {
        if (nextApostrophe < from) {
            int found = cursor.source().indexOf('\'', from);
            while (found >= 0 && isWithinWord(found)) {
                found = cursor.source().indexOf('\'', found + 1);
            }
            nextApostrophe = found < 0 ? Integer.MAX_VALUE : found;
        }
        return nextApostrophe;
    }

    /** True if a straight double quote ends the words after a backtick, and no other backtick stands between. */
    private boolean endsWithDouble(int from) {
        int last = Math.min(nextApostrophe(from), Math.min(cursor.source().length(), from + LONGEST));
        for (int i = from; i < last && cursor.charAt(i) != '`'; i++) {
            if (cursor.charAt(i) == '"') {
                return i > from && !cursor.isBlank(i - 1) && !Character.isLetterOrDigit(cursor.charAt(i + 1));
            }
        }
        return false;
    }

    private boolean isWithinWord(int at) {
        return Character.isLetter(cursor.charAt(at - 1)) && Character.isLetter(cursor.charAt(at + 1));
    }
}
