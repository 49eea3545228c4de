package dev.roundup.processor.text.name;

import dev.roundup.processor.text.Letters;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the family name among the words of a person's name. It is a guess. */
final class FamilyName {
    /** Particles with a capital letter that begin a family name: {@code Luc Van Gool}, {@code Chris De Sa}. */
    private static final Set<String> LARGE = Set.of("Van", "Von", "De", "Del", "Della", "Dos", "Ter", "Degli", "Dell'");

    /**
     * Words with a capital letter that begin a family name if one word follows: {@code Jean Le Roux}, but not {@code
     * Mohamed El Amine Saidi}.
     */
    private static final Set<String> BEFORE_LAST = Set.of(
            "Le", "La", "Da", "Di", "Du", "Des", "Al", "El", "Ibn", "Bin", "Abu", "St.", "St", "Mc", "Mac", "N\u00ed",
            "Nic", "\u00d3", "O'", "O\u2019", "D'", "D\u2019");

    /** Particles that lists of authors may contain as other words. */
    private static final Set<String> MORE_PARTICLES = Set.of(
            "in",
            "op",
            "aan",
            "bij",
            "onder",
            "over",
            "uit",
            "vom",
            "zum",
            "am",
            "und",
            "dei",
            "degli",
            "dal",
            "dalla",
            "dello",
            "delle",
            "des",
            "de'",
            "de\u2019",
            "bint",
            "abu",
            "ad",
            "tot",
            "\u0432\u0430\u043d",
            "\u0444\u043e\u043d",
            "\u0434\u0435",
            "\u0434\u0435\u0440",
            "\u0434\u0438",
            "\u0434\u0430",
            "\u043b\u0430",
            "\u043b\u0435");

    /** Words between two family names of one person. They keep the two together. */
    private static final Set<String> AND = Set.of("y", "e", "i");

    /** Vietnamese family names. In names with these, {@code Van} is a middle name. */
    private static final Set<String> VIETNAMESE = Set.of(
            "nguyen", "tran", "le", "pham", "huynh", "hoang", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo",
            "duong", "ly");

    /** Middle names that follow Vietnamese family names. */
    private static final Set<String> VIETNAMESE_MIDDLE = Set.of("van", "thi");

    private FamilyName() {}

    /** True for words of East Asian scripts, in which the family name comes first. Foreign names in kana do not count. */
    static boolean comesFirst(List<String> words) {
        return words.size() == 2 ? isEastAsian(words) : isVietnameseOrder(words);
    }

    /** True for words of East Asian scripts, except those in katakana. */
    static boolean isEastAsian(List<String> words) {
        return String.join("", words)
                .codePoints()
                .mapToObj(UnicodeScript::of)
                .allMatch(script -> script == UnicodeScript.HAN
                        || script == UnicodeScript.HANGUL
                        || script == UnicodeScript.HIRAGANA);
    }

    /** True for {@code Nguy\u1ec5n V\u0103n A}, not for {@code Minh Van Tr\u1ea7n}. */
    private static boolean isVietnameseOrder(List<String> words) {
        String first = words.get(0);
        return words.size() > 2
                && isVietnamese(first)
                && (VIETNAMESE_MIDDLE.contains(Letters.fold(words.get(1)))
                        || (!Letters.isAscii(first) && !isVietnamese(words.get(words.size() - 1))));
    }

    /** The index of the first word of a family name that comes last, or of its particles. */
    static int start(List<String> words) {
        int last = words.size() - 1;
        for (int i = 1; i < last; i++) {
            String word = words.get(i);
            if (i > 1 && AND.contains(word)) {
                return i - 1;
            }
            if (isParticle(word) || isLargeParticle(words, i)) {
                return i;
            }
        }
        return last;
    }

    /** The number of words before a family name that are not its particles. */
    static int endOfGiven(List<String> before) {
        int end = before.size();
        while (end > 1 && isParticle(before.get(end - 1))) {
            end--;
        }
        return end;
    }

    /** The number of particles at the beginning of a family name. */
    static int particles(List<String> family) {
        int particles = 0;
        while (particles < family.size() - 1 && isParticle(family.get(particles))) {
            particles++;
        }
        return particles;
    }

    private static boolean isLargeParticle(List<String> words, int i) {
        String word = words.get(i);
        boolean beforeSmallOne = NameList.isParticle(word.toLowerCase(Locale.ROOT))
                && i + 2 < words.size()
                && NameList.isParticle(words.get(i + 1));
        boolean beforeLast = i == words.size() - 2 && BEFORE_LAST.contains(word) && !hasSyllable(words);
        return beforeSmallOne || ((LARGE.contains(word) || beforeLast) && !isVietnamese(words));
    }

    /** True if one end of a name is a syllable of East Asian names. Then {@code Da} and {@code Le} are others. */
    private static boolean hasSyllable(List<String> words) {
        return SharedName.is(Letters.fold(words.get(0))) || SharedName.is(Letters.fold(words.get(words.size() - 1)));
    }

    private static boolean isVietnamese(List<String> words) {
        return isVietnamese(words.get(0)) || isVietnamese(words.get(words.size() - 1));
    }

    private static boolean isVietnamese(String word) {
        return VIETNAMESE.contains(Letters.fold(word));
    }

    private static boolean isParticle(String word) {
        return NameList.isParticle(word) || MORE_PARTICLES.contains(word);
    }
}
