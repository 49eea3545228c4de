package dev.roundup.processor.text.similar;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Converts forms of an English word to one: singular, in American spelling. The results are only compared, so they need
 * not be real words. It does no harm that {@code noise} becomes {@code noize}.
 */
final class WordForms {
    private record EndingChange(Pattern ending, String replacement) {
        static EndingChange of(String ending, String replacement) {
            return new EndingChange(Pattern.compile(ending), replacement);
        }
    }

    /** British and American spellings of words in abstracts (Oxford Guide to Style, 1.2; New Hart's Rules, 3.3). */
    private static final List<EndingChange> AMERICAN = List.of(
            EndingChange.of("([iy])s(e[drs]?|ers?|ing|ations?|able)$", "$1z$2"),
            EndingChange.of("(..)our", "$1or"),
            EndingChange.of("ll(ing|ed|er)$", "l$1"),
            EndingChange.of("([tb])re$", "$1er"),
            EndingChange.of("ogue$", "og"),
            EndingChange.of("([fc])ence$", "$1ense"),
            EndingChange.of("ramme$", "ram"),
            EndingChange.of("artefact", "artifact"));

    /** Correct words that differ by one letter from another correct word. */
    private static final Set<String> WORDS_OF_THEIR_OWN =
            Set.of("multimodel", "stationery", "compliment", "meditation");

    private static final int LONG = 8;

    private WordForms() {}

    /** The common form of all forms of a word. The word must be folded. */
    static String of(String word) {
        if (word.length() < 4 || word.charAt(0) > 0x7f) {
            return word;
        }
        String form = singular(word);
        if (form.length() > 4) {
            for (EndingChange change : AMERICAN) {
                form = change.ending.matcher(form).replaceFirst(change.replacement);
            }
        }
        return form;
    }

    private static String singular(String word) {
        int length = word.length();
        if (!word.endsWith("s")
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")
                || word.endsWith("bias")) {
            return word;
        }
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        boolean hissing = word.endsWith("sses")
                || word.endsWith("xes")
                || word.endsWith("ches")
                || word.endsWith("shes")
                || word.endsWith("iases");
        return word.substring(0, length - (hissing ? 2 : 1));
    }

    /**
     * True if one of two words is most likely a slip. It is false for "perception" and "perceptron", or "3D" and "2D".
     */
    static boolean isSlip(String a, String b) {
        int length = Math.min(a.length(), b.length());
        if (length < OneEdit.SHORTEST || WORDS_OF_THEIR_OWN.contains(a) || WORDS_OF_THEIR_OWN.contains(b)) {
            return false;
        }
        return OneEdit.between(a, b)
                .filter(slip -> switch (slip) {
                    case SWAPPED -> true;
                    case DOUBLED, EXTRA, VOWEL -> length >= LONG;
                    case LETTER -> false;
                })
                .isPresent();
    }
}
