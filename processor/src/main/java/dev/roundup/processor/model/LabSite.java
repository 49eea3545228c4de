package dev.roundup.processor.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A site whose roundups are parts of it, with everything that it shows.
 *
 * @param roundups the roundups of the module that belong to it, then those of other modules that its lists name
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
                .map(site -> of(site, roundups, publications))
                .filter(lab -> !lab.site.pages().isEmpty() || !lab.publications.isEmpty())
                .toList();
    }

    private static LabSite of(Site site, List<Roundup> roundups, List<Publications> publications) {
        List<Publications> lists =
                publications.stream().filter(list -> isOf(site, list.site())).toList();
        Map<TypeName, Roundup> shown = new LinkedHashMap<>();
        roundups.stream()
                .filter(roundup -> isOf(site, roundup.site()))
                .forEach(roundup -> shown.put(roundup.type(), roundup));
        lists.stream()
                .flatMap(list -> list.from().stream())
                .flatMap(from -> from.target().stream())
                .filter(roundup -> roundup.provenance() == Provenance.LIBRARY)
                .forEach(roundup -> shown.putIfAbsent(roundup.type(), roundup));
        return new LabSite(site, List.copyOf(shown.values()), lists);
    }

    private static boolean isOf(Site site, Optional<Site> other) {
        return other.filter(same -> same.type().equals(site.type())).isPresent();
    }

    /** True if the site shows pages of a kind. */
    public boolean has(SitePage page) {
        return site.pages().contains(page);
    }
}
