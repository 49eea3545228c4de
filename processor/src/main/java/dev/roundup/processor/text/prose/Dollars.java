package dev.roundup.processor.text.prose;

import java.util.regex.Pattern;

/**
 * Which dollars are TeX's. Pandoc's rule keeps money money: an opening dollar has no white space after it, the closing one
 * none before it and no digit after it (Pandoc User's Guide, tex_math_dollars). Beyond it, two dollars with white space
 * inside are a formula where only a formula holds what is between them.
 */
final class Dollars {
    /** A command, a subscript in braces or of one character, or a superscript. */
    private static final Pattern TEX =
            Pattern.compile("\\\\[A-Za-z]|\\^\\S|_\\{|(?<![A-Za-z]{2})_[A-Za-z0-9](?![A-Za-z])");

    /** A sign or command alone, which a number may follow. */
    private static final Pattern SIGN = Pattern.compile("[<>=+±≤≥≈×~-]{1,2}|\\\\[A-Za-z]{2,20}");

    private static final Pattern TWO_WORDS = Pattern.compile("(?<![\\\\\\p{L}{])\\p{L}{3,} \\p{L}{3,}(?![\\p{L}{_^(])");

    /** What may stand in braces behind {@code \text} in a formula, dollars included. */
    private static final int LONGEST_WORDS = 500;

    private static final int LONGEST_PADDED = 500;

    private final Cursor cursor;

    Dollars(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Where the dollar stands that closes the one before an offset; -1 where none does. */
    int closing(int from) {
        int next = next(from);
        if (next < 0) {
            return -1;
        }
        boolean numberAfter = Character.isDigit(cursor.charAt(next + 1));
        boolean money = cursor.isBlank(from) || cursor.isBlank(next - 1) || numberAfter;
        boolean formula = !money || (numberAfter ? isSign(from, next) : isPadded(from, next));
        return formula ? next : -1;
    }

    private boolean isSign(int from, int next) {
        return next - from < 30
                && SIGN.matcher(cursor.source()).region(from, next).matches();
    }

    private boolean isPadded(int from, int next) {
        if (next - from > LONGEST_PADDED) {
            return false;
        }
        String inside = cursor.source().substring(from, next);
        return TEX.matcher(inside).find() && !TWO_WORDS.matcher(inside).find();
    }

    /** The next dollar of the paragraph that is neither escaped nor within the words of a formula; -1 where there is none. */
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

    /** Where braces close; where they open, if that is nowhere near. */
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

    /** Whether only a formula begins like what follows an offset. */
    boolean opens(int from) {
        int end = from;
        while (end - from < 60 && end < cursor.source().length() && !cursor.isBlank(end) && cursor.charAt(end) != '$') {
            end++;
        }
        return TEX.matcher(cursor.source().substring(from, end)).find();
    }
}
