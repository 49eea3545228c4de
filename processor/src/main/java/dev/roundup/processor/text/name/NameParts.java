package dev.roundup.processor.text.name;

import dev.roundup.processor.text.Letters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name as citations need it, its spelling kept. It is a guess, since nobody is asked for the parts: the last
 * word is the family name, with the particles before it.
 *
 * @param given the given names and initials
 * @param particle what stands before the family name and is not sorted by, such as {@code van der}; mostly empty
 * @param family the family name, never empty
 * @param suffix such as {@code Jr.}; mostly empty
 */
public record NameParts(String given, String particle, String family, String suffix) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Particles that begin a family name although they are written large: {@code Luc Van Gool}, {@code Chris De Sa}. */
    private static final Set<String> LARGE = Set.of("Van", "Von", "De", "Del", "Della", "Dos", "Ter");

    /** Vietnamese family names, beside which {@code Van} is a middle name. */
    private static final Set<String> VIETNAMESE = Set.of(
            "nguyen", "tran", "le", "pham", "huynh", "hoang", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo",
            "duong", "ly");

    /** Words by which a name shows itself to be of more than one. */
    private static final Set<String> SEVERAL = Set.of("and", "others");

    /** Words between two family names of one person, which keep them together. */
    private static final Set<String> AND = Set.of("y", "e", "i");

    /** Takes a name apart; empty where it is one word, several people's, an organisation's, or holds what no person's name does. */
    public static Optional<NameParts> of(String published) {
        String name = SPACE.matcher(published.strip()).replaceAll(" ");
        if (PersonalName.of(name).isEmpty()
                || words(name.toLowerCase(Locale.ROOT)).stream().anyMatch(SEVERAL::contains)) {
            return Optional.empty();
        }
        int comma = name.indexOf(',');
        if (comma < 0) {
            return Optional.of(inOrder(words(name)));
        }
        String before = name.substring(0, comma).strip();
        String after = name.substring(comma + 1).strip();
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        if (NameList.isSuffix(after)) {
            return of(before).map(parts -> new NameParts(parts.given, parts.particle, parts.family, after));
        }
        return Optional.of(parts(after, words(before), ""));
    }

    private static NameParts inOrder(List<String> words) {
        int end = words.size();
        boolean hasSuffix = end > 2 && NameList.isSuffix(words.get(end - 1));
        List<String> name = hasSuffix ? words.subList(0, end - 1) : words;
        int family = startOfFamily(name);
        return parts(
                String.join(" ", name.subList(0, family)),
                name.subList(family, name.size()),
                hasSuffix ? words.get(end - 1) : "");
    }

    private static NameParts parts(String given, List<String> family, String suffix) {
        int particles = 0;
        while (particles < family.size() - 1 && isSmall(family.get(particles))) {
            particles++;
        }
        return new NameParts(
                given,
                String.join(" ", family.subList(0, particles)),
                String.join(" ", family.subList(particles, family.size())),
                suffix);
    }

    private static int startOfFamily(List<String> words) {
        int last = words.size() - 1;
        for (int i = 1; i < last; i++) {
            String word = words.get(i);
            if (i > 1 && AND.contains(word)) {
                return i - 1;
            }
            if (isSmall(word) || isLargeParticle(words, i)) {
                return i;
            }
        }
        return last;
    }

    private static boolean isLargeParticle(List<String> words, int i) {
        String word = words.get(i);
        boolean beforeSmallOne = NameList.isParticle(word.toLowerCase(Locale.ROOT))
                && i + 2 < words.size()
                && NameList.isParticle(words.get(i + 1));
        return beforeSmallOne || (LARGE.contains(word) && !isVietnamese(words));
    }

    private static boolean isVietnamese(List<String> words) {
        return VIETNAMESE.contains(Letters.fold(words.get(0)))
                || VIETNAMESE.contains(Letters.fold(words.get(words.size() - 1)));
    }

    /** Whether a word is written small, as particles are. */
    private static boolean isSmall(String word) {
        return Character.isLowerCase(word.codePointAt(0)) || NameList.isParticle(word);
    }

    private static List<String> words(String name) {
        return SPACE.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
    }
}
