package dev.roundup.cli.importer.map;

import dev.roundup.cli.importer.map.ImportedPaper.ImportedBadge;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises badges in words. */
final class BadgeWords {
    private static final Pattern ORAL = Pattern.compile("(?i).*\\boral\\b.*");
    private static final Pattern SPOTLIGHT = Pattern.compile("(?i).*\\bspotlight\\b.*");
    private static final Pattern POSTER = Pattern.compile("(?i)poster(?: presentation| paper)?");
    private static final Pattern AWARD = Pattern.compile(
            "(?i).*\\b(?:awards?|prize|best (?:\\w+ ){0,3}paper|honou?rable mention|finalist|runner-?up|winner)\\b.*");
    private static final Pattern ALONE = Pattern.compile("(?i)(?:oral|spotlight|poster)(?: presentation| paper)?");
    private static final int LONGEST = 120;

    private BadgeWords() {}

    /** The badge for these words; empty if they do not name one. */
    static Optional<ImportedBadge> of(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        String own = ALONE.matcher(words).matches() ? "" : words;
        return AWARD.matcher(words).matches()
                ? Optional.of(new ImportedBadge("Award", words))
                : ORAL.matcher(words).matches()
                        ? Optional.of(new ImportedBadge("Oral", own))
                        : SPOTLIGHT.matcher(words).matches()
                                ? Optional.of(new ImportedBadge("Spotlight", own))
                                : POSTER.matcher(words).matches()
                                        ? Optional.of(new ImportedBadge("Poster", own))
                                        : Optional.empty();
    }
}
