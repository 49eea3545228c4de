package dev.roundup.cli.importer.map;

import dev.roundup.cli.importer.map.ImportedPaper.ImportedBadge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises badges in words. */
final class BadgeWords {
    /** What may follow the name of a kind of talk. Otherwise, it is a part of a phrase such as "oral history". */
    private static final String END =
            "(?=\\s*(?:$|[,;.:()\\[\\]/&@\u2013\u2014-]|(?:presentation|paper|talk|session|contribution|poster|spotlight)s?\\b"
                    + "|(?:at|in|and|top|of)\\b))";

    private static final Pattern ORAL = Pattern.compile("(?i)\\borals?\\b" + END);
    private static final Pattern SPOTLIGHT = Pattern.compile("(?i)\\bspotlight(?:ed)?\\b" + END);
    private static final Pattern POSTER =
            Pattern.compile("(?i)posters?(?: presentation| paper| session)?(?:\\s+(?:at|in)\\s.*|\\s*[@(,].*)?");
    private static final Pattern AWARD = Pattern.compile(
            "(?i).*\\b(?:awards?|prize|best (?:\\w+ ){0,3}paper|honou?rable mention|finalist|runner-?up|winner)\\b.*");
    private static final Pattern ALONE = Pattern.compile("(?i)(?:oral|spotlight|poster)(?: presentation| paper)?");

    /** A label in front of a badge. */
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:(?:(?:paper )?(?:awards?|prizes?|honou?rs?|nominations?|presentations?|decision|status|format|badges?)"
                    + "(?: (?:nominations?|type|format))?\\s*:|accept(?:ed)?(?: (?:as|for))?\\b\\s*:?|(?:selected|chosen|presented)"
                    + " (?:as|for)\\b)|(?:(?:this|the) (?:paper|work) )?(?:was |has been )?(?:awarded|received|won)\\b)"
                    + "\\s*(?:(?:an?|the)\\b)?\\s*");

    private static final Pattern EDGES = Pattern.compile("^[\\s,;:.*\u2013\u2014!-]+|[\\s,;:.*\u2013\u2014!-]+$");
    private static final Pattern BRACKETS = Pattern.compile("^[(\\[]([^()\\[\\]]*)[)\\]]$");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;|]\\s*|,\\s+|\\s+(?:and|&|/)\\s+");

    /** Words of sentences about a topic, not of badges. */
    private static final Pattern SENTENCE = Pattern.compile("(?i)\\b(?:we|our|which|who|how|about|this|is|are)\\b");

    private static final int LONGEST = 120;

    private BadgeWords() {}

    /** The badges that these words name; empty if they do not name one. */
    static List<ImportedBadge> of(String words) {
        String bare = bare(words);
        if (bare.isEmpty() || bare.length() > LONGEST || SENTENCE.matcher(bare).find()) {
            return List.of();
        }
        List<ImportedBadge> several = new ArrayList<>();
        for (String part : BETWEEN.split(bare, -1)) {
            one(bare(part)).ifPresent(several::add);
        }
        return several.size() == BETWEEN.split(bare, -1).length
                ? several
                : one(bare).map(List::of).orElse(List.of());
    }

    private static Optional<ImportedBadge> one(String words) {
        String own = ALONE.matcher(words).matches() ? "" : words;
        return AWARD.matcher(words).matches()
                ? Optional.of(new ImportedBadge("Award", words))
                : ORAL.matcher(words).find()
                        ? Optional.of(new ImportedBadge("Oral", own))
                        : SPOTLIGHT.matcher(words).find()
                                ? Optional.of(new ImportedBadge("Spotlight", own))
                                : POSTER.matcher(words).matches()
                                        ? Optional.of(new ImportedBadge("Poster", own))
                                        : Optional.empty();
    }

    /** The words without a label, brackets and signs around them. */
    private static String bare(String words) {
        String before = "";
        String bare = words.replaceAll("\\s+", " ");
        while (!bare.equals(before)) {
            before = bare;
            bare = EDGES.matcher(bare).replaceAll("");
            Matcher brackets = BRACKETS.matcher(bare);
            bare = brackets.matches() ? brackets.group(1) : bare;
            bare = LABEL.matcher(bare).replaceFirst("");
        }
        return bare;
    }
}
