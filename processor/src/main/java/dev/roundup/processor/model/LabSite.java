package dev.roundup.processor.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A site whose roundups are parts of it, with everything that it shows.
 *
 * @param roundups the roundups of the module that belong to it, in the order of their types' names
 * @param publications its lists of publications
 */
public record LabSite(Site site, List<Roundup> roundups, List<Publications> publications) {
    /** Keeps its own copies of the lists. */
    public LabSite {
        roundups = List.copyOf(roundups);
        publications = List.copyOf(publications);
    }

    /** The sites of a module that have more than roundups. */
    public static List<LabSite> of(List<Roundup> roundups, List<Publications> publications) {
        return Stream.concat(
                        roundups.stream().flatMap(roundup -> roundup.site().stream()),
                        publications.stream().flatMap(list -> list.site().stream()))
                .distinct()
                .map(site -> new LabSite(
                        site,
                        roundups.stream()
                                .filter(roundup -> isOf(site, roundup.site().orElse(null)))
                                .toList(),
                        publications.stream()
                                .filter(list -> isOf(site, list.site().orElse(null)))
                                .toList()))
                .filter(lab -> !lab.site.pages().isEmpty() || !lab.publications.isEmpty())
                .toList();
    }

    private static boolean isOf(Site site, @Nullable Site other) {
        return other != null && Objects.equals(site.type(), other.type());
    }

    /** True if the site shows pages of a kind. */
    public boolean has(SitePage page) {
        return site.pages().contains(page);
    }
}
