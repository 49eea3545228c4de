package dev.roundup.processor.text.prose;

/**
 * Decides which dollars delimit formulas. Pandoc's rule recognises money: an opening dollar has no white space after
 * it, a closing one has none before it and no digit after it (Pandoc User's Guide, tex_math_dollars). Other dollars
 * delimit a formula if the text between them can only be one; see {@link DollarFormula}.
 */
final class Dollars {
    /** The longest text in braces after {@code \text} in a formula that is searched. It may contain dollars. */
    private static final int LONGEST_WORDS = 500;

    private final Cursor cursor;

    Dollars(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The dollar that closes the one before an offset; -1 if there is none. */
    int closing(int from) {
        int next = next(from);
        if (next < 0) {
            return -1;
        }
        boolean numberAfter = Character.isDigit(cursor.charAt(next + 1));
        boolean padded = cursor.isBlank(from) || cursor.isBlank(next - 1);
        if (numberAfter || padded) {
            return new DollarFormula(cursor, from, next).isSure() ? next : -1;
        }
        boolean money = Character.isDigit(cursor.charAt(from)) && new DollarFormula(cursor, from, next).isMoney();
        return money ? -1 : next;
    }

    /** The next dollar of the paragraph that is neither escaped nor in the text of a formula; -1 if there is none. */
    private int next(int from) {
        for (int i = from; i < cursor.source().length(); i++) {
            char c = cursor.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '$') {
                return i;
            } else if (c == '{' && followsText(i)) {
                i = endOfWords(i);
            } else if (c == '\n' && cursor.endsParagraph(i, cursor.endOfBlanks(i))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean followsText(int brace) {
        int start = brace;
        while (brace - start < 12 && Cursor.isLetter(cursor.charAt(start - 1))) {
            start--;
        }
        String name = cursor.source().substring(start, brace);
        return cursor.charAt(start - 1) == '\\' && (name.startsWith("text") || name.endsWith("box"));
    }

    /** The brace that closes one; the same brace if it is not closed nearby. */
    private int endOfWords(int brace) {
        int depth = 0;
        for (int i = brace; i < cursor.source().length() && i - brace < LONGEST_WORDS; i++) {
            char c = cursor.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return brace;
    }

    /** True if the text after an offset begins as only a formula can. */
    boolean opens(int from) {
        int end = from;
        while (end - from < 60 && end < cursor.source().length() && !cursor.isBlank(end) && cursor.charAt(end) != '$') {
            end++;
        }
        return DollarFormula.hasTex(cursor.source().substring(from, end));
    }
}
