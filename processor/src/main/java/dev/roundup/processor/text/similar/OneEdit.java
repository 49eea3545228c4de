package dev.roundup.processor.text.similar;

import java.util.Optional;

/**
 * The single slip by which two words differ. Their first and last letters must agree, because another letter there
 * usually makes another word, such as {@code Petrov} and {@code Petrova}.
 */
public enum OneEdit {
    /** One word has a letter twice where the other has it once, as in {@code Philip} and {@code Phillip}. */
    DOUBLED,
    /** One word has one letter more. */
    EXTRA,
    /** Two neighbouring letters are swapped, as in {@code Michael} and {@code Micheal}. */
    SWAPPED,
    /** A vowel is replaced by another. */
    VOWEL,
    /** A letter is replaced by another, and they are not both vowels. */
    LETTER;

    private static final long[] NONE = {};

    /** The shortest word for which {@link #anchors} works. */
    public static final int SHORTEST = 6;

    /** The slip between two words; empty if they are equal or differ by more than one slip. */
    public static Optional<OneEdit> between(String a, String b) {
        if (a.length() > b.length()) {
            return between(b, a);
        }
        int start = 0;
        while (start < a.length() && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < a.length() - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        if (start == 0 || end == 0 || a.equals(b)) {
            return Optional.empty();
        }
        int restOfA = a.length() - start - end;
        int restOfB = b.length() - start - end;
        if (restOfA == 0 && restOfB == 1) {
            return Optional.of(b.charAt(start) == b.charAt(start - 1) ? DOUBLED : EXTRA);
        }
        if (restOfA == 1 && restOfB == 1) {
            return Optional.of(isVowel(a.charAt(start)) && isVowel(b.charAt(start)) ? VOWEL : LETTER);
        }
        boolean swapped = restOfA == 2
                && restOfB == 2
                && a.charAt(start) == b.charAt(start + 1)
                && a.charAt(start + 1) == b.charAt(start);
        return swapped ? Optional.of(SWAPPED) : Optional.empty();
    }

    /**
     * Keys from parts of a word. If two words are one slip apart, they share at least one: a slip after the third
     * letter does not touch the first three, and a slip before the fourth does not touch the last two. So a search for
     * slips only has to compare words with a common anchor.
     *
     * @param seed the fingerprint of everything else that must agree
     */
    public static long[] anchors(String word, long seed) {
        int length = word.length();
        if (length < SHORTEST) {
            return NONE;
        }
        long front = Fingerprint.add(Fingerprint.add(seed, word, 0, 3), word, length - 1, length);
        long back = Fingerprint.add(Fingerprint.add(Fingerprint.add(seed, word, 0, 1), 0), word, length - 2, length);
        return new long[] {front, back};
    }

    private static boolean isVowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }
}
