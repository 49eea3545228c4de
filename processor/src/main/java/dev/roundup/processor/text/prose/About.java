package dev.roundup.processor.text.prose;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises tildes that mean "about": {@code z~3}, {@code kT~0.2}, {@code T_c~90}. After a word, such as in
 * {@code Section~3}, a tilde is a tie.
 */
final class About {
    private static final int LONGEST_WORD = 20;

    private static final Pattern NUMBER = Pattern.compile("[-+−±]?\\.?\\d");

    private static final Pattern NUMBER_IN_FORMULA = Pattern.compile("(?:\\$|\\\\\\()[-+]?\\.?\\d");

    /** A fraction below one or a power of ten. No section, table or year has such a number. */
    private static final Pattern MEASURE =
            Pattern.compile("[-+−±]?(?:0?\\.\\d|(?:\\d+(?:\\.\\d+)?x?)?10(?:\\^|\\$\\^))");

    private static final Set<String> QUANTITIES =
            Set.of("SNR", "FWHM", "HWHM", "RMS", "rms", "EW", "ZT", "SFR", "QE", "AUC", "PSNR");

    /** Words before which or after which numbers stand, in small letters. */
    private static final Set<String> WORDS = Set.of("""
            am an as at be by do eq ex he if in is it me my no nr of on op or pp pt so st to up us vs we ch ca cf fn
            about above after all and are around below between both but can each every exceeds exactly first for from
            has have into just last least less level like more most nearly next not only over past per phase points
            roughly same since some step than that the these this those type under until version via was were when
            with within year zu von der die das bei mit auf bis vor im um ab
            algorithm appendix case chapter claim corollary def definition equation example exercise fig figure item
            lemma line number page paragraph part problem proof prop proposition question ref remark rule scheme sec
            section stage table task theorem thm vol volume\
            """.split("\\s+"));

    private About() {}

    /**
     * True if the tilde at an offset means "about".
     *
     * @param afterFormula true if a formula or a script ends before the tilde
     */
    static boolean isAt(Cursor cursor, int tilde, boolean afterFormula) {
        char before = cursor.charAt(tilde - 1);
        if (!begins(NUMBER, cursor, tilde + 1)) {
            return begins(NUMBER_IN_FORMULA, cursor, tilde + 1)
                    && (afterFormula || (isVariable(cursor, tilde) && "aAI".indexOf(before) < 0));
        }
        return afterFormula || ")]|*′".indexOf(before) >= 0 || isVariable(cursor, tilde);
    }

    private static boolean begins(Pattern pattern, Cursor cursor, int from) {
        return pattern.matcher(cursor.source())
                .region(from, cursor.source().length())
                .lookingAt();
    }

    /** True if the word before a tilde is a variable or the name of a quantity. */
    private static boolean isVariable(Cursor cursor, int tilde) {
        int start = tilde;
        while (tilde - start < LONGEST_WORD && Character.isLetterOrDigit(cursor.charAt(start - 1))) {
            start--;
        }
        if ("_^".indexOf(cursor.charAt(start - 1)) >= 0) {
            return true;
        }
        while (start < tilde && Character.isDigit(cursor.charAt(start))) {
            start++;
        }
        String word = cursor.source().substring(start, tilde);
        char before = cursor.charAt(start - 1);
        if (word.isEmpty() || "\\'’.".indexOf(before) >= 0) {
            return false;
        }
        return looksLikeVariable(word)
                || QUANTITIES.contains(word)
                || (!isWord(word) && begins(MEASURE, cursor, tilde + 1));
    }

    private static boolean isWord(String word) {
        return WORDS.contains(word) || WORDS.contains(Character.toLowerCase(word.charAt(0)) + word.substring(1));
    }

    /** One or two letters, or a small letter before a capital one. Cyrillic prepositions can have a single letter. */
    private static boolean looksLikeVariable(String word) {
        int length = word.length();
        UnicodeScript last = UnicodeScript.of(word.charAt(length - 1));
        if (length == 1) {
            return last != UnicodeScript.CYRILLIC;
        }
        boolean mixed = last == UnicodeScript.GREEK && UnicodeScript.of(word.charAt(0)) != UnicodeScript.GREEK;
        boolean capitals = word.chars().allMatch(Character::isUpperCase);
        boolean small = Character.isLowerCase(word.charAt(0));
        return mixed
                || (length == 2 && !capitals && !isWord(word))
                || (length == 3 && small && word.chars().anyMatch(Character::isUpperCase));
    }
}
