package dev.roundup.processor.check.text;

/**
 * Distinguishes text that was read in the wrong charset from text that only looks so: "Â" before a no-break space, "Å"
 * with a raised figure, a word that ends in an accented letter before quotes.
 */
final class MisreadUtf8Judge {
    /** Characters that may follow a whole word, number or unit in good typography. */
    private static final String AFTER_WORDS =
            "\u00a0\u00b0\u00b2\u00b3\u00b7\u00b9\u00ba\u00bb\u00ae\u00ab\u2013\u2014\u2018"
                    + "\u2019\u201a\u201c\u201d\u201e\u2026\u2122\u203a\u2039";

    private MisreadUtf8Judge() {}

    /** True if one sequence alone is proof. */
    static boolean isLikely(MisreadUtf8 sequence, String text) {
        int meant = sequence.meant().codePointAt(0);
        char last = text.charAt(sequence.end() - 1);
        boolean afterWord = AFTER_WORDS.indexOf(last) >= 0;
        return switch (text.charAt(sequence.start())) {
            // punctuation and accented letters of Latin-1, by far the most frequent
            case '\u00c2', '\u00c3' -> !afterWord || !endsCapitals(sequence, text);
            case '\u00c4', '\u00c5' -> !afterWord || followsSmallLetter(sequence, text);
            // Greek
            case '\u00ce', '\u00cf' -> Character.isLetter(meant) && !afterWord;
            // dashes, quotes, arrows, mathematical signs
            case '\u00e2' ->
                (meant >= 0x2010 && meant <= 0x2044)
                        || meant == 0x20AC
                        || meant == 0x2122
                        || (meant >= 0x2190 && meant <= 0x22FF)
                        || Character.isISOControl(last);
            // Vietnamese
            case '\u00e1' -> meant >= 0x1E00 && meant <= 0x1EFF && !afterWord;
            case '\u00ef' -> meant == 0xFEFF || meant == 0xFFFD || (meant >= 0xFB00 && meant <= 0xFB06);
            case '\u00f0' -> true;
            default -> false;
        };
    }

    private static boolean followsSmallLetter(MisreadUtf8 sequence, String text) {
        return sequence.start() > 0 && Character.isLowerCase(text.charAt(sequence.start() - 1));
    }

    /** True if it may be the end of a word in capitals, or a letter in quotes. */
    private static boolean endsCapitals(MisreadUtf8 sequence, String text) {
        if (sequence.start() == 0) {
            return false;
        }
        char before = text.charAt(sequence.start() - 1);
        return Character.isUpperCase(before) || "\"'(\u00ab\u2018\u201c\u201e".indexOf(before) >= 0;
    }
}
