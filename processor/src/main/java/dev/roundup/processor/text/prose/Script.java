package dev.roundup.processor.text.prose;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises scripts between formulas: {@code T^{3/2}}, {@code NiS_{2-x}}, {@code ^{13}C}. The text before the mark and
 * the braces have to look like a formula, since braces also occur in names of files and in templates.
 */
final class Script {
    private static final int LONGEST = 60;

    private static final Pattern TWO_WORDS = Pattern.compile("(?<![\\\\\\p{L}])\\p{L}{3,}\\s+\\p{L}{3,}");

    /** A mass number, or the sign of a note. Nothing has to stand before it. */
    private static final Pattern ALONE = Pattern.compile("\\d{1,3}\\p{Ll}?(?:,\\d{1,3})*|[*†‡§¶]{1,3}|\\p{Ll}");

    private static final Pattern WORD = Pattern.compile("\\p{Ll}{2,}");

    /** Names of functions and letters that are written as words. */
    private static final Set<String> NAMES = Set.of("""
            max min sup inf lim log exp sin cos tan det arg sgn argmax argmin ker dim
            alpha beta gamma delta epsilon zeta eta theta iota kappa lambda sigma tau phi chi psi omega rho\
            """.split("\\s+"));

    private Script() {}

    /** True if the braces between two offsets hold a script. A caret or an underscore stands before them. */
    static boolean isIn(Cursor cursor, int open, int close) {
        if (close - open > LONGEST) {
            return false;
        }
        String inside = cursor.source().substring(open + 1, close);
        boolean words = !inside.stripLeading().startsWith("\\")
                && TWO_WORDS.matcher(inside).find();
        return !inside.isBlank()
                && !cursor.hasParagraphEnd(open, close)
                && !words
                && (hasBase(cursor.charAt(open - 2))
                        ? !isIdentifier(cursor, open - 1, inside, close)
                        : canStandAlone(cursor, open, inside, close));
    }

    private static boolean hasBase(char before) {
        return Character.isLetterOrDigit(before) || ")]}'’′″|*$%+".indexOf(before) >= 0;
    }

    private static boolean canStandAlone(Cursor cursor, int open, String inside, int close) {
        char after = cursor.charAt(close + 1);
        return cursor.charAt(open - 1) == '^'
                && ALONE.matcher(inside).matches()
                && (Character.isLetter(after) || (after == '_' && cursor.charAt(close + 2) == '{'));
    }

    /** True for {@code user_{id}} and {@code image_{i}.png}. */
    private static boolean isIdentifier(Cursor cursor, int mark, String inside, int close) {
        if (cursor.charAt(mark) != '_') {
            return false;
        }
        int start = mark;
        while (mark - start < LONGEST && isInIdentifier(cursor.charAt(start - 1))) {
            start--;
        }
        String base = cursor.source().substring(start, mark);
        char after = cursor.charAt(close + 1);
        boolean goesOn = after == '_' || (after == '.' && Cursor.isLetter(cursor.charAt(close + 2)));
        return base.length() > 2
                && base.chars().noneMatch(Character::isUpperCase)
                && base.chars().anyMatch(Character::isLetter)
                && !NAMES.contains(base)
                && (goesOn || WORD.matcher(inside).matches());
    }

    private static boolean isInIdentifier(char c) {
        return Cursor.isLetter(c) || Character.isDigit(c) || c == '_';
    }
}
