package dev.roundup.cli.importer.read;

import dev.roundup.processor.text.name.NameList;
import dev.roundup.processor.text.name.NameMarks;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises names of people by their look, in lists that do not label them. */
final class PeopleWords {
    private static final Pattern WORD = Pattern.compile("(?:[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}'\u2019.\u2010-]*)");
    private static final Pattern NOTE = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]");
    private static final Pattern OTHERS = Pattern.compile("(?i)[,\\s]*(?:\\band others|\\bet al)\\.?\\s*$");
    private static final Pattern STOP = Pattern.compile("(?<!\\b(?:\\p{Lu}|Jr|Sr|al|St))\\.$");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern TURNED =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'\u2019 -]*,\\s*(?:\\p{Lu}\\.[\\s-]*){1,4}");
    private static final Pattern TURNED_LIST =
            Pattern.compile(TURNED.pattern() + "(?:(?:,|;|&|and|,\\s*(?:&|and))\\s*" + TURNED.pattern() + ")*+");

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "ter", "ten", "el",
            "al", "bin", "ibn", "zu", "zur", "y", "jr.", "jr");

    /** Words of titles and venues that are written with capitals, but that nobody is called. */
    private static final Set<String> NO_NAMES = Set.of(
            "oral",
            "spotlight",
            "poster",
            "presentation",
            "paper",
            "papers",
            "award",
            "best",
            "conference",
            "workshop",
            "workshops",
            "journal",
            "proceedings",
            "learning",
            "networks",
            "the",
            "for",
            "with",
            "university",
            "track",
            "session",
            "abstract",
            "slides",
            "video",
            "code",
            "data",
            "project",
            "page",
            "a",
            "an",
            "of",
            "in",
            "on",
            "at",
            "to",
            "from",
            "talk",
            "keynote",
            "invited",
            "research");

    private static final int LONGEST_NAME = 5;

    private PeopleWords() {}

    /** The words without the full stop of a sentence. One after an initial or an abbreviation belongs to the name. */
    static String withoutStop(String words) {
        return STOP.matcher(words.strip()).replaceFirst("");
    }

    /** The number of names, if the words are nothing else; otherwise 0. */
    static int count(String words) {
        String bare =
                OTHERS.matcher(NOTE.matcher(withoutStop(words)).replaceAll("")).replaceFirst("");
        if (bare.isEmpty() || bare.length() > 2000) {
            return 0;
        }
        if (TURNED_LIST.matcher(bare).matches()) {
            return (int) TURNED.matcher(bare).results().count();
        }
        List<String> names = NameList.split(NameMarks.unmarked(bare));
        return names.stream().allMatch(PeopleWords::isName) ? names.size() : 0;
    }

    static boolean isName(String name) {
        List<String> words =
                SPACE.splitAsStream(NameMarks.without(name).strip()).toList();
        return words.size() >= 2
                && words.size() <= LONGEST_NAME
                && words.stream().allMatch(PeopleWords::isNameWord)
                && words.stream().filter(word -> WORD.matcher(word).matches()).count() >= 2;
    }

    private static boolean isNameWord(String word) {
        return PARTICLES.contains(word) || (WORD.matcher(word).matches() && !NO_NAMES.contains(PostScan.folded(word)));
    }
}
