package dev.roundup.processor.text.prose;

import java.util.regex.Pattern;

/**
 * Text between two dollars with white space inside them or a number after them. It is a formula if it holds a command, a
 * subscript or a superscript, or if it reads like nothing else.
 */
final class DollarFormula {
    private static final int LONGEST = 500;

    private static final int LONGEST_WITHOUT_TEX = 80;

    /** A command, a subscript in braces or of one character, or a superscript. */
    private static final Pattern TEX =
            Pattern.compile("\\\\[A-Za-z,;:!]|\\^\\s?\\S|_\\s?\\{|(?<![A-Za-z]{2})_[A-Za-z0-9](?![A-Za-z])");

    private static final Pattern TWO_WORDS =
            Pattern.compile("(?<![\\\\\\p{L}{])\\p{L}{3,}\\s+\\p{L}{3,}(?![\\p{L}{_^(])");

    /** An amount of money in a sentence. A single word after a number may be a unit. */
    private static final Pattern SENTENCE =
            Pattern.compile("\\d[\\d.,]*[KMBkmb]?[\\s,;]+\\p{L}{2,}[\\s,;]+(?:\\S+\\s+)*?\\p{L}{2,}(?![({_^])");

    /** An amount of money and the next word. */
    private static final Pattern AMOUNT = Pattern.compile("\\d[\\d.,]*[KMBkmb]?\\s+\\p{L}{2,}(?!\\p{L}*[({_^])");

    /** Words of a sentence: of three or more letters, unless it is the name of a function, or common short ones. */
    private static final Pattern WORD = Pattern.compile(
            "(?<![\\\\\\p{L}])(?!(?:log|exp|max|min|sup|inf|lim|sin|cos|tan|det|arg|sgn|dim|ker|gcd|mod)(?!\\p{L}))"
                    + "(?:\\p{L}{3,}|(?:an|as|at|be|by|do|if|in|is|it|no|of|on|or|so|to|up|us|vs|we)(?!\\p{L}))");

    /** Signs, perhaps with letters and numbers. One of them stands at the edge, next to a number outside. */
    private static final Pattern SIGN_AT_EDGE =
            Pattern.compile("[<>=+±≤≥≈×~-]\\S*|(?![\\d.]+-)\\S*[<>=+±≤≥≈×~-]|\\p{L}");

    private static final Pattern SIGN = Pattern.compile("[<>=+±≤≥≈×-]");

    /** A single variable, a relation or a function. */
    private static final Pattern TERM =
            Pattern.compile("\\p{L}{1,2}|.*(?:[<>=+±≤≥≈×*/|-]|\\p{L}\\(.*\\)).*", Pattern.DOTALL);

    private final Cursor cursor;
    private final int start;
    private final int end;

    DollarFormula(Cursor cursor, int start, int end) {
        this.cursor = cursor;
        this.start = start;
        this.end = end;
    }

    /** True if a text holds what only formulas hold. */
    static boolean hasTex(String text) {
        return TEX.matcher(text).find();
    }

    /** True if the text is an amount of money and what follows it in a sentence. */
    boolean isMoney() {
        return SENTENCE.matcher(cursor.source())
                .region(start, Math.min(end, start + LONGEST))
                .lookingAt();
    }

    /** True if the text can only be a formula. */
    boolean isSure() {
        if (end - start > LONGEST) {
            return false;
        }
        String inside = cursor.source().substring(start, end);
        boolean words = WORD.matcher(inside).find();
        if (AMOUNT.matcher(inside).lookingAt() || (words && opensAnother())) {
            return false;
        }
        return hasTex(inside)
                ? !TWO_WORDS.matcher(inside).find()
                : !words
                        && inside.length() <= LONGEST_WITHOUT_TEX
                        && (isPadded() ? isTerm(inside) : hasSignAtEdge(inside));
    }

    private boolean isPadded() {
        return cursor.isBlank(start) || cursor.isBlank(end - 1);
    }

    /** True if the second dollar stands where an opening one does: after a blank and before a letter or number. */
    private boolean opensAnother() {
        char after = cursor.charAt(end + 1);
        return cursor.isBlank(end - 1) && !cursor.isBlank(start) && (Character.isLetterOrDigit(after) || after == '\\');
    }

    private static boolean hasSignAtEdge(String inside) {
        return SIGN_AT_EDGE.matcher(inside).matches();
    }

    /** True for a term with blanks around it. Letters and numbers next to the dollars outside belong to money. */
    private boolean isTerm(String inside) {
        String term = inside.strip();
        boolean hasLetter = term.chars().anyMatch(Character::isLetter);
        return TERM.matcher(term).matches()
                && (hasLetter || SIGN.matcher(term).matches())
                && !Character.isLetterOrDigit(cursor.charAt(start - 2))
                && !Character.isLetterOrDigit(cursor.charAt(end + 1));
    }
}
