package dev.roundup.processor.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
        Map<TypeName, Site> sites = new LinkedHashMap<>();
        Stream.concat(
                        roundups.stream().map(Roundup::site),
                        publications.stream().map(Publications::site))
                .flatMap(Optional::stream)
                .forEach(site -> sites.putIfAbsent(site.type(), site));
        return sites.values().stream()
                .map(site -> new LabSite(
                        site,
                        roundups.stream()
                                .filter(roundup -> isOf(site, roundup.site()))
                                .toList(),
                        publications.stream()
                                .filter(list -> isOf(site, list.site()))
                                .toList()))
                .filter(lab -> !lab.site.pages().isEmpty() || !lab.publications.isEmpty())
                .toList();
    }

    private static boolean isOf(Site site, Optional<Site> other) {
        return other.filter(same -> same.type().equals(site.type())).isPresent();
    }

    /** True if the site shows pages of a kind. */
    public boolean has(SitePage page) {
        return site.pages().contains(page);
    }
}
