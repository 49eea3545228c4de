package dev.roundup.cli.importer.write;

import dev.roundup.processor.text.KebabCase;
import dev.roundup.processor.text.prose.ProseParser;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Chooses names for types and constants, and never gives the same one twice. */
final class JavaNames {
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "for", "and", "or", "in", "on", "to", "with", "via", "by", "from", "using", "at",
            "as", "is", "are", "its");

    /** Types that the sources use by their simple names. */
    private static final Set<String> TAKEN = Set.of(
            "Abstract",
            "AclAnthology",
            "Allow",
            "AppearedIn",
            "Arxiv",
            "Award",
            "Badge",
            "Contact",
            "Doi",
            "EqualContribution",
            "Extra",
            "Figure",
            "Format",
            "FrontMatter",
            "GitHub",
            "HuggingFace",
            "Layout",
            "Link",
            "LinkKind",
            "LinkScheme",
            "Note",
            "OpenReview",
            "Oral",
            "Paper",
            "Person",
            "Poster",
            "Publication",
            "PublicationType",
            "Roundup",
            "Section",
            "SectionKind",
            "Session",
            "Site",
            "Spotlight",
            "Tag",
            "Tldr",
            "Topic",
            "Venue",
            "VenueKind",
            "YouTube",
            "Zenodo",
            "String",
            "Class",
            "Object",
            "People",
            "Topics",
            "Venues",
            "Website",
            "Override",
            "Deprecated",
            "Record",
            "Module");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    /** An abbreviation in the plural, in which the s does not begin a word: {@code SteerableCNNs}. */
    private static final Pattern PLURAL = Pattern.compile("(\\p{Lu}{2,})s(?!\\p{Ll})");

    /** The short name of a venue in parentheses at the end of its name: {@code … on Robotics and Automation (ICRA)}. */
    private static final Pattern SHORT_NAME = Pattern.compile("\\((\\p{Lu}\\w{0,9}\\p{Lu}\\w{0,9})\\)?$");

    private static final Pattern PROCEEDINGS = Pattern.compile(
            "(?i)^(?:in )?(?:the )?(?:proceedings|proc\\.?) (?:of )?(?:the )?(?:(?:19|20)\\d\\d |\\d+(?:st|nd|rd|th) )*(?:annual )?");

    /** The most letters of a name, unless a number follows. */
    private static final int LONGEST = 40;

    private static final int MOST_WORDS_IN_ALL = 12;
    private static final int MOST_WORDS = 5;
    private static final int FEWEST_WORDS = 2;

    /** The last number that was added to each name. */
    private final Map<String, Integer> times = new HashMap<>();

    /** In lower case, because some file systems ignore letter case. */
    private final Set<String> given = new HashSet<>();

    /**
     * A type for a paper, from the important words of its title. It uses only those before a colon if there are enough.
     */
    String ofPaper(String title) {
        String plain = ProseParser.parse(title).plain();
        int colon = plain.indexOf(':');
        List<String> before = colon < 0 ? List.of() : telling(plain.substring(0, colon));
        return unique(camel(before.size() >= FEWEST_WORDS ? before : telling(plain), "Paper"), "");
    }

    /** A type for a venue, from its short name if it has one, otherwise from its important words. */
    String ofVenue(String name) {
        Matcher shortName = SHORT_NAME.matcher(name);
        if (shortName.find()) {
            return ofType(shortName.group(1), "Venue");
        }
        List<String> all = words(name);
        if (isShort(all)) {
            return unique(camel(all, "Venue"), "");
        }
        List<String> important = words(PROCEEDINGS.matcher(name).replaceFirst("")).stream()
                .filter(word -> !SMALL.contains(word))
                .toList();
        return unique(camel(important.isEmpty() ? all : important, "Venue"), "");
    }

    /** A type, from the first words of a text. */
    String ofType(String text, String otherwise) {
        return unique(camel(words(text), otherwise), "");
    }

    /** A constant, from the first words of a text. */
    String ofConstant(String text, String otherwise) {
        String all = KebabCase.of(PLURAL.matcher(text).replaceAll("$1S"))
                .replace('-', '_')
                .toUpperCase(Locale.ROOT);
        String name = all;
        while (name.length() > LONGEST && name.lastIndexOf('_') > 0) {
            name = name.substring(0, name.lastIndexOf('_'));
        }
        name = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        boolean isName = SourceVersion.isName(name);
        return unique(isName ? name : name.isEmpty() ? otherwise : otherwise + "_" + name, "_");
    }

    /** Reserves a name, so that nothing else gets it. */
    void take(String name) {
        given.add(name.toLowerCase(Locale.ROOT));
    }

    private String unique(String name, String divider) {
        String unique = name;
        while (!given.add(unique.toLowerCase(Locale.ROOT))) {
            unique = name + divider + times.merge(name, 2, (before, any) -> before + 1);
        }
        return unique;
    }

    private static List<String> telling(String text) {
        return words(text).stream()
                .filter(word -> !SMALL.contains(word))
                .limit(MOST_WORDS)
                .toList();
    }

    /** The words of a text in lower case, written in ASCII as far as possible. */
    private static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text)
                .limit(MOST_WORDS_IN_ALL)
                .map(word -> KebabCase.of(word.length() > LONGEST ? word.substring(0, LONGEST) : word)
                        .replace("-", ""))
                .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isShort(List<String> words) {
        return words.stream().mapToInt(String::length).sum() <= LONGEST;
    }

    /** As many of the words as fit into a name. */
    private static String camel(List<String> words, String otherwise) {
        int count = words.size();
        while (count > 1 && !isShort(words.subList(0, count))) {
            count--;
        }
        String name = words.subList(0, count).stream()
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        if (name.isEmpty()) {
            return otherwise;
        }
        return SourceVersion.isName(name) && !TAKEN.contains(name) ? name : otherwise + name;
    }
}
