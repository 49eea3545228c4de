package dev.roundup.processor.text.name;

import dev.roundup.processor.text.name.PersonalName.NameWord;
import dev.roundup.processor.text.similar.Fingerprint;
import dev.roundup.processor.text.similar.OneEdit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds slips of one letter in names. If short names differ by a letter, they are usually different names. */
final class NameSlips {
    private static final int LONG = 9;
    private static final int LONG_GIVEN = 8;

    private NameSlips() {}

    /** Compares two names that differ only in the first given name or only in the family name. */
    static NameLikeness of(PersonalName a, PersonalName b) {
        int size = a.words().size();
        if (size != b.words().size()) {
            return NameLikeness.NONE;
        }
        int different = -1;
        for (int i = 0; i < size; i++) {
            if (!a.words().get(i).letters().equals(b.words().get(i).letters())) {
                if (different >= 0 || (i > 0 && i < size - 1)) {
                    return NameLikeness.NONE;
                }
                different = i;
            }
        }
        if (different < 0 || a.first().isAbbreviated() || b.first().isAbbreviated()) {
            return NameLikeness.NONE;
        }
        String wordOfA = a.words().get(different).letters();
        String wordOfB = b.words().get(different).letters();
        int length = Math.min(wordOfA.length(), wordOfB.length());
        Optional<OneEdit> edit = length < OneEdit.SHORTEST ? Optional.empty() : OneEdit.between(wordOfA, wordOfB);
        boolean inFamily = different > 0;
        String family = a.family().letters();
        return edit.map(slip -> inFamily ? family(slip, wordOfA, length) : given(slip, length, family))
                .orElse(NameLikeness.NONE);
    }

    /** Some pairs, such as Jansen and Janssen or Thomson and Thompson, are different families. */
    private static NameLikeness family(OneEdit slip, String word, int length) {
        boolean hardlyAName = slip == OneEdit.SWAPPED || (slip == OneEdit.DOUBLED && !word.contains("s"));
        return hardlyAName || length >= LONG ? NameLikeness.SLIP : NameLikeness.VAGUE;
    }

    /**
     * Some pairs, such as Xiaoming and Xiaoning Wang, or Ramesh and Rajesh, are different people. A rare family name
     * makes a slip more likely.
     */
    private static NameLikeness given(OneEdit slip, int length, String family) {
        boolean rareFamily = family.length() >= OneEdit.SHORTEST && !SharedName.is(family);
        return switch (slip) {
            case SWAPPED -> NameLikeness.SLIP;
            case DOUBLED -> rareFamily ? NameLikeness.SLIP : NameLikeness.VAGUE;
            case EXTRA, VOWEL, LETTER -> {
                if (SharedName.is(family) || length < LONG_GIVEN - 1) {
                    yield NameLikeness.NONE;
                }
                boolean hardlyAName = slip == OneEdit.EXTRA && length >= LONG;
                yield hardlyAName || (rareFamily && length >= LONG_GIVEN) ? NameLikeness.SLIP : NameLikeness.VAGUE;
            }
        };
    }

    /** Keys for comparison: if two names are one slip apart, they share at least one key. */
    static long[] keys(PersonalName name) {
        if (name.first().isAbbreviated()) {
            return new long[0];
        }
        List<NameWord> words = name.words();
        long given = fingerprint(words.subList(0, words.size() - 1), 1);
        long rest = fingerprint(words.subList(1, words.size()), 2);
        long[] inFamily = OneEdit.anchors(name.family().letters(), given);
        long[] inFirst = OneEdit.anchors(name.first().letters(), rest);
        long[] all = Arrays.copyOf(inFamily, inFamily.length + inFirst.length);
        System.arraycopy(inFirst, 0, all, inFamily.length, inFirst.length);
        return all;
    }

    private static long fingerprint(List<NameWord> words, int mark) {
        long hash = Fingerprint.add(Fingerprint.EMPTY, mark);
        for (NameWord word : words) {
            hash = Fingerprint.add(hash, word.letters());
        }
        return hash;
    }
}
