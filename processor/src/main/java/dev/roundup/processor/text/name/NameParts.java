package dev.roundup.processor.text.name;

import dev.roundup.processor.text.Letters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parts of a person's name that citations need, spelt as published. They are a guess unless somebody
 * {@linkplain #stated states} the family name: the last word is the family name, together with the particles before it.
 *
 * @param given the given names and initials
 * @param particle words such as {@code van der} before the family name that are ignored in sorting; usually empty
 * @param family the family name, never empty
 * @param suffix an addition such as {@code Jr.}; usually empty
 */
public record NameParts(String given, String particle, String family, String suffix) {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private static final Pattern BRACKET = Pattern.compile("([^()]+)(\\([^()]*\\)|\\uff08[^()\\uff08\\uff09]*\\uff09)");

    /** Initials that are written together with the family name: {@code J.-P.Serre}. */
    private static final Pattern TOGETHER = Pattern.compile("((?:-?\\p{Lu}\\.)+)(?=\\p{Lu}\\p{Ll})");

    /** Words that occur only in lists of several people. */
    private static final Set<String> SEVERAL = Set.of("and", "others");

    /** Words with which names of organisations begin, and no person's name. */
    private static final Set<String> NOBODY = Set.of(
            "the",
            "world",
            "united",
            "european",
            "national",
            "international",
            "global",
            "team",
            "google",
            "microsoft",
            "nvidia",
            "bytedance",
            "huawei",
            "tencent",
            "deepmind",
            "openai");

    /**
     * Splits a name into its parts. Empty for a single word, several people, an organisation, or text that cannot be a
     * person's name.
     */
    public static Optional<NameParts> of(String published) {
        String name = TOGETHER.matcher(SPACE.matcher(published).replaceAll(" ").strip())
                .replaceFirst("$1 ");
        if (PersonalName.of(name).isEmpty() || isNobody(words(name))) {
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

    /**
     * Splits a name at the family name that its author states. What stands before it is the given name, and what follows
     * is an addition; if nothing stands before it, what follows is the given name. Accents and letter case make no
     * difference.
     *
     * @return empty if the family name does not stand in the name
     */
    public static Optional<NameParts> stated(String published, String family) {
        List<String> name = wordsWithoutCommas(published);
        List<String> stated = wordsWithoutCommas(family);
        int at = stated.isEmpty() ? -1 : Collections.lastIndexOfSubList(folded(name), folded(stated));
        if (at < 0) {
            return writtenTogether(name, stated);
        }
        List<String> before = name.subList(0, at);
        List<String> after = name.subList(at + stated.size(), name.size());
        boolean hasSuffix = at > 0 || (after.size() > 1 && NameList.isSuffix(after.get(after.size() - 1)));
        int suffix = hasSuffix ? (at > 0 ? 0 : after.size() - 1) : after.size();
        int given = FamilyName.endOfGiven(before);
        List<String> all = new ArrayList<>(before.subList(given, before.size()));
        all.addAll(name.subList(at, at + stated.size()));
        return Optional.of(parts(
                String.join(" ", at > 0 ? before.subList(0, given) : after.subList(0, suffix)),
                all,
                String.join(" ", after.subList(suffix, after.size()))));
    }

    /** A name of an East Asian script without a blank: the family name comes first. */
    private static Optional<NameParts> writtenTogether(List<String> name, List<String> family) {
        return name.size() == 1
                        && family.size() == 1
                        && FamilyName.isEastAsian(name)
                        && name.get(0).startsWith(family.get(0))
                ? Optional.of(new NameParts(name.get(0).substring(family.get(0).length()), "", family.get(0), ""))
                : Optional.empty();
    }

    /** True if the family name of a person comes before the given name, as in {@code 山田 太郎}. */
    public static boolean isFamilyFirst(String family, String given) {
        return !given.isEmpty() && FamilyName.isEastAsian(List.of(family, given));
    }

    /** The family name with its particles. */
    public String wholeFamily() {
        return particle.isEmpty() ? family : particle + " " + family;
    }

    /** True for words that name several people, an organisation, or a single person by one word with full stops in it. */
    private static boolean isNobody(List<String> words) {
        List<String> small =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        return (words.size() < 2 && words.get(0).indexOf(',') < 0)
                || NOBODY.contains(small.get(0))
                || small.stream().anyMatch(word -> SEVERAL.contains(word) || hasOrganisation(word))
                || NameList.isCompanyForm(words.get(words.size() - 1));
    }

    private static boolean hasOrganisation(String small) {
        return small.indexOf('-') < 0
                ? NameList.isOrganisation(small)
                : Stream.of(small.split("-")).anyMatch(NameList::isOrganisation);
    }

    /**
     * True if a word shows that a name is an organisation's, such as {@code University}. Short forms of companies do not
     * count, because they may be initials.
     */
    public static boolean isOrganisation(String published) {
        String[] words = published.strip().toLowerCase(Locale.ROOT).split(" ", -1);
        if (NOBODY.contains(words[0])) {
            return true;
        }
        for (String word : words) {
            if (hasOrganisation(word)) {
                return true;
            }
        }
        return false;
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
        if (FamilyName.comesFirst(name)) {
            return new NameParts(String.join(" ", name.subList(1, name.size())), "", name.get(0), "");
        }
        int family = FamilyName.start(name);
        return parts(
                String.join(" ", name.subList(0, family)),
                name.subList(family, name.size()),
                hasSuffix ? words.get(end - 1) : "");
    }

    private static NameParts parts(String given, List<String> family, String suffix) {
        int particles = FamilyName.particles(family);
        return new NameParts(
                given,
                String.join(" ", family.subList(0, particles)),
                String.join(" ", family.subList(particles, family.size())),
                suffix);
    }

    private static List<String> wordsWithoutCommas(String name) {
        return words(name).stream()
                .map(word -> word.endsWith(",") ? word.substring(0, word.length() - 1) : word)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> folded(List<String> words) {
        return words.stream().map(Letters::fold).toList();
    }

    private static List<String> words(String name) {
        return SPACE.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
    }
}
