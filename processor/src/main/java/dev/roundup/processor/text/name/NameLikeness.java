package dev.roundup.processor.text.name;

import dev.roundup.processor.text.name.PersonalName.NameWord;
import java.util.ArrayList;
import java.util.List;

/**
 * The difference between two spellings that may be one person's name. The further down the list, the weaker the
 * evidence.
 *
 * <p>Single-syllable names that millions of people share are weaker evidence than others: see {@link SharedName}.
 */
public enum NameLikeness {
    /** They differ in letter case, accents, hyphens, full stops or the order of the names. */
    SAME_LETTERS,
    /** They differ by a slip of one letter, and hardly anybody has the other name. */
    SLIP,
    /** One of them leaves out a middle name, an initial or a particle. */
    MIDDLE_NAME,
    /** One of them shortens a first name to its initial. */
    INITIAL,
    /** As {@link #SLIP}, {@link #MIDDLE_NAME} or {@link #INITIAL}, but it may equally well be another person. */
    VAGUE,
    /** They differ more than that. */
    NONE;

    /**
     * Compares two spellings, regardless of letter forms. The caller also has to compare spellings that spell out
     * umlauts.
     */
    public static NameLikeness of(PersonalName a, PersonalName b) {
        if (!a.suffix().equals(b.suffix())) {
            return NONE;
        }
        if (isSameLetters(a, b)) {
            return SAME_LETTERS;
        }
        return a.family().letters().equals(b.family().letters()) && fits(a, b) ? shortened(a, b) : NameSlips.of(a, b);
    }

    private static boolean isSameLetters(PersonalName a, PersonalName b) {
        int size = a.words().size();
        if (size != b.words().size()) {
            return a.letters().equals(b.letters());
        }
        for (int turn = 0; turn < size; turn++) {
            if (isTurned(a.words(), b.words(), turn)) {
                return turn == 0
                        || a.words().stream()
                                .anyMatch(word -> word.parts().size() > 1 || !SharedName.is(word.letters()));
            }
        }
        return false;
    }

    private static boolean isTurned(List<NameWord> a, List<NameWord> b, int turn) {
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).letters().equals(b.get((i + turn) % a.size()).letters())) {
                return false;
            }
        }
        return true;
    }

    /**
     * True if the given names can be those of one person: the longer list contains the shorter one, in the same order.
     */
    private static boolean fits(PersonalName a, PersonalName b) {
        boolean abbreviated = isAbbreviated(a) || isAbbreviated(b);
        List<NameWord> ofA = abbreviated ? divided(a.given()) : a.given();
        List<NameWord> ofB = abbreviated ? divided(b.given()) : b.given();
        List<NameWord> shorter = ofA.size() <= ofB.size() ? ofA : ofB;
        List<NameWord> longer = ofA.size() <= ofB.size() ? ofB : ofA;
        if (!shorter.get(0).fits(longer.get(0))) {
            return false;
        }
        int matched = 1;
        for (int i = 1; i < longer.size() && matched < shorter.size(); i++) {
            if (shorter.get(matched).fits(longer.get(i))) {
                matched++;
            }
        }
        return matched == shorter.size();
    }

    private static boolean isAbbreviated(PersonalName name) {
        return name.given().stream().anyMatch(NameWord::isAbbreviated);
    }

    /**
     * {@code J. W.} can mean {@code Jan-Willem}, so hyphenated names are divided if there are initials. Without
     * initials, {@code Yun} is not {@code Yun-Chun}.
     */
    private static List<NameWord> divided(List<NameWord> given) {
        List<NameWord> divided = new ArrayList<>();
        for (NameWord word : given) {
            if (word.parts().size() == 1) {
                divided.add(word);
            } else {
                word.parts().forEach(part -> divided.add(new NameWord(part, List.of(part), part.length() == 1)));
            }
        }
        return divided;
    }

    private static NameLikeness shortened(PersonalName a, PersonalName b) {
        boolean initialOfA = a.first().isAbbreviated();
        boolean initialOfB = b.first().isAbbreviated();
        boolean sharedFamily = SharedName.is(a.family().letters());
        if (initialOfA && initialOfB) {
            return VAGUE;
        }
        if (initialOfA || initialOfB) {
            return sharedFamily ? VAGUE : INITIAL;
        }
        boolean sharedFirst =
                a.first().parts().size() == 1 && SharedName.is(a.first().letters());
        PersonalName longer = a.words().size() > b.words().size() ? a : b;
        boolean syllables =
                longer.given().stream().allMatch(word -> !word.isAbbreviated() && SharedName.is(word.letters()));
        return syllables ? NONE : sharedFamily && sharedFirst ? VAGUE : MIDDLE_NAME;
    }
}
