package dev.roundup.cli.importer;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything in a list, counted without the importer.
 *
 * @param counts the number of things by their kind: papers, and fields or what a post shows
 * @param values all values, each of which must become of something
 */
record Counted(Map<String, Integer> counts, List<String> values) {
    /** Addresses that become ids. Their last part is the id, or the end of it. */
    private static final Pattern ARCHIVE = Pattern.compile(
            "(?i)https?://(?:www\\.)?(?:arxiv\\.org/(?:abs|pdf)|doi\\.org|openreview\\.net/\\w+\\?id=|github\\.com|youtube\\.com/embed)/?|\\.pdf$");

    private static final Pattern SCHEME = Pattern.compile("(?i)\\bhttps?://");
    private static final Pattern ACCENT = Pattern.compile("\\\\([\"'`^~])\\{?([A-Za-z])}?");
    private static final Map<String, String> COMBINING =
            Map.of("\"", "\u0308", "'", "\u0301", "`", "\u0300", "^", "\u0302", "~", "\u0303");
    private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]+");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)");

    /** Words that names and badges do without. */
    private static final Set<String> NEEDLESS = Set.of("and", "others", "presentation");

    /** The words of a value in a list. */
    static Set<String> words(String value) {
        String letters = value.replace("\\o", "\u00f8");
        letters = ACCENT.matcher(letters)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(2) + COMBINING.get(found.group(1))));
        StringBuilder ids = new StringBuilder();
        for (String piece : letters.split("\\s+", -1)) {
            boolean isArchive = ARCHIVE.matcher(piece).lookingAt();
            ids.append(isArchive ? ARCHIVE.matcher(piece).replaceAll("") : piece)
                    .append(' ');
        }
        String plain = TAG.matcher(SCHEME.matcher(ids).replaceAll("")).replaceAll("");
        Set<String> words = written(
                COMMAND.matcher(plain.replace("}{", " ")).replaceAll(" ").replaceAll("[{}]", ""));
        words.removeAll(NEEDLESS);
        return words;
    }

    /** The words of a text as they stand there. */
    static Set<String> written(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : NO_WORD.split(Normalizer.normalize(text, Normalizer.Form.NFC), -1)) {
            words.add(ZEROS.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst(""));
        }
        words.remove("");
        return words;
    }

    /** The words of all values that are not among those that became of the list. */
    Set<String> lost(Collection<String> kept) {
        Set<String> lost = new TreeSet<>();
        values.forEach(value -> lost.addAll(words(value)));
        lost.removeAll(kept);
        return lost;
    }
}
