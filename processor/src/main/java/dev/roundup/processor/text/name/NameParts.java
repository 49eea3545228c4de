package dev.roundup.processor.text.name;

import dev.roundup.processor.text.Letters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a person's name that citations need, spelt as published. They are a guess, because authors only give
 * whole names: the last word is the family name, together with the particles before it.
 *
 * @param given the given names and initials
 * @param particle words such as {@code van der} before the family name that are ignored in sorting; usually empty
 * @param family the family name, never empty
 * @param suffix an addition such as {@code Jr.}; usually empty
 */
public record NameParts(String given, String particle, String family, String suffix) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final Pattern BRACKET = Pattern.compile("([^()]+)(\\([^()]*\\)|\\uff08[^()\\uff08\\uff09]*\\uff09)");

    /** Particles with a capital letter that begin a family name: {@code Luc Van Gool}, {@code Chris De Sa}. */
    private static final Set<String> LARGE = Set.of("Van", "Von", "De", "Del", "Della", "Dos", "Ter");

    /** Vietnamese family names. In names with these, {@code Van} is a middle name. */
    private static final Set<String> VIETNAMESE = Set.of(
            "nguyen", "tran", "le", "pham", "huynh", "hoang", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo",
            "duong", "ly");

    /** Words that occur only in lists of several people. */
    private static final Set<String> SEVERAL = Set.of("and", "others");

    /** Words between two family names of one person. They keep the two together. */
    private static final Set<String> AND = Set.of("y", "e", "i");

    /**
     * Splits a name into its parts. Empty for a single word, several people, an organisation, or text that cannot be a
     * person's name.
     */
    public static Optional<NameParts> of(String published) {
        String name = SPACE.matcher(published.strip()).replaceAll(" ");
        if (PersonalName.of(name).isEmpty()
                || words(name.toLowerCase(Locale.ROOT)).stream().anyMatch(SEVERAL::contains)) {
            return Optional.empty();
        }
        Matcher bracket = BRACKET.matcher(name);
        if (bracket.matches()) {
            return besideBracket(bracket.group(1).strip(), bracket.group(2));
        }
        int comma = name.indexOf(',');
        if (comma < 0) {
            return Optional.of(inOrder(words(name)));
        }
        String before = name.substring(0, comma).strip();
        String after = name.substring(comma + 1).strip();
        if (before.isEmpty() || after.isEmpty() || NameList.isCompanyForm(after)) {
            return Optional.empty();
        }
        if (NameList.isSuffix(after)) {
            return of(before).map(parts -> new NameParts(parts.given, parts.particle, parts.family, after));
        }
        return Optional.of(parts(after, words(before), ""));
    }

    /** A bracket at the end is the short form of an organisation, or a person's name in another script. */
    private static Optional<NameParts> besideBracket(String name, String bracket) {
        return NameShape.isAcronymOf(bracket, name)
                ? Optional.empty()
                : of(name).map(parts ->
                        new NameParts(parts.given, parts.particle, parts.family + " " + bracket, parts.suffix));
    }

    private static NameParts inOrder(List<String> words) {
        int end = words.size();
        boolean hasSuffix = end > 2 && NameList.isSuffix(words.get(end - 1));
        int initials = end;
        while (initials > 0 && NameList.isDottedInitial(words.get(initials - 1))) {
            initials--;
        }
        if (initials > 0 && initials < end && !hasSuffix) {
            return parts(String.join(" ", words.subList(initials, words.size())), words.subList(0, initials), "");
        }
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

    /** True for a word that is spelt like a particle, with a small letter. */
    private static boolean isSmall(String word) {
        return Character.isLowerCase(word.codePointAt(0)) || NameList.isParticle(word);
    }

    private static List<String> words(String name) {
        return SPACE.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
    }
}
