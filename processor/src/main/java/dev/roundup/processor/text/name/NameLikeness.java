package dev.roundup.processor.text.name;

import dev.roundup.processor.text.name.PersonalName.NameWord;
import java.util.ArrayList;
import java.util.List;

/**
 * In what two spellings of a name differ, if they may be one person's. What tells less comes later.
 *
 * <p>Single-syllable names that millions share are given less credit: see {@link SharedName}.
 */
public enum NameLikeness {
    /** Letter case, accents, hyphens, full stops, the order of the names. */
    SAME_LETTERS,
    /** A slip of one letter that hardly makes another name. */
    SLIP,
    /** A middle name or initial, or a particle, that one leaves out. */
    MIDDLE_NAME,
    /** A first name that one shortens to its initial. */
    INITIAL,
    /** As {@link #SLIP}, {@link #MIDDLE_NAME} or {@link #INITIAL}, where it may as well be somebody else. */
    VAGUE,
    /** More than that. */
    NONE;

    /** How much two spellings are alike, letter forms aside; those that spell out umlauts are left to the caller. */
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

    /** Whether the given names of both can be those of one person: the shorter list stands within the longer one. */
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

    /** {@code J. W.} stands for {@code Jan-Willem}; without initials, {@code Yun} is not {@code Yun-Chun}. */
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
