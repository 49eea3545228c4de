package dev.roundup.cli.importer.map;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the abbreviation of a venue from a topic, since both are written in the same field of al-folio. */
final class VenueAbbreviation {
    private static final Pattern DOTTED_OR_DATED = Pattern.compile(".*[.\\d'\u2019].*");
    private static final Pattern CAPITALS = Pattern.compile(".*\\p{Lu}[^\\s]*\\p{Lu}.*");
    private static final Pattern SPACE = Pattern.compile("[^\\p{L}]+");

    /** Topics that are written as abbreviations of venues are. */
    private static final Set<String> TOPICS =
            Set.of("nlp", "cv", "rl", "ml", "ai", "hci", "ir", "llm", "llms", "xai", "gnn", "gnns", "mri", "iot", "3d");

    /** Words about the state or the kind of a publication. */
    private static final Set<String> KINDS = Set.of(
            "preprint",
            "arxiv",
            "thesis",
            "workshop",
            "journal",
            "conference",
            "under review",
            "in press",
            "patent",
            "report",
            "book",
            "chapter",
            "demo",
            "poster",
            "tutorial");

    private VenueAbbreviation() {}

    /**
     * True if the words may be the name of a venue.
     *
     * @param container the name of the proceedings or the journal; empty if it is not known
     */
    static boolean is(String words, String container) {
        String folded = words.toLowerCase(Locale.ROOT).strip();
        if (KINDS.contains(folded) || container.toLowerCase(Locale.ROOT).contains(folded)) {
            return true;
        }
        return !TOPICS.contains(folded)
                && (DOTTED_OR_DATED.matcher(words).matches()
                        || (CAPITALS.matcher(words).matches() && (container.isEmpty() || fits(words, container))));
    }

    /** True if the capitals occur in this order as first letters or capitals of the name. */
    private static boolean fits(String words, String container) {
        StringBuilder letters = new StringBuilder();
        for (String word : SPACE.split(container, -1)) {
            for (int i = 0; i < word.length(); i++) {
                if (i == 0 || Character.isUpperCase(word.charAt(i))) {
                    letters.append(Character.toUpperCase(word.charAt(i)));
                }
            }
        }
        int at = 0;
        int capitals = 0;
        int found = 0;
        for (int i = 0; i < words.length(); i++) {
            if (Character.isUpperCase(words.charAt(i))) {
                capitals++;
                int next = letters.indexOf(words.substring(i, i + 1), at);
                if (next >= 0) {
                    found++;
                    at = next + 1;
                }
            }
        }
        return found * 2 >= capitals;
    }
}
