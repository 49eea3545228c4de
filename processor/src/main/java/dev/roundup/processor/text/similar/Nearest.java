package dev.roundup.processor.text.similar;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class Nearest {
    /**
     * Longer words are not typing errors, and the time to compare two words grows with the product of their lengths.
     */
    private static final int LONGEST = 200;

    private Nearest() {}

    /**
     * The candidate nearest to a word, ignoring letter case. The distance is the number of edits: insertion, deletion,
     * substitution, or transposition of neighbours. It may be at most a third of the word's length. Among equals, the
     * first in alphabetical order wins. Empty if the word has more than 200 letters.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        int limit = word.length() / 3;
        String folded = word.toLowerCase(Locale.ROOT);
        record Rated(String candidate, int distance) {}
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= limit)
                .map(candidate -> new Rated(candidate, distance(folded, candidate.toLowerCase(Locale.ROOT))))
                .filter(rated -> rated.distance <= limit)
                .min(Comparator.comparingInt(Rated::distance).thenComparing(Rated::candidate))
                .map(Rated::candidate);
    }

    /** The restricted Damerau–Levenshtein distance (optimal string alignment). */
    public static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substitution, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
