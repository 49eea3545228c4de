package dev.roundup.processor.check;

import dev.roundup.processor.model.Appearance;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Provenance;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.Topics;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.model.Workspace;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The declarations to check. Each object occurs once, even if it is listed several times.
 *
 * @param papers the papers of this module
 * @param imported the papers of other modules and jars, which were checked there except for what depends on the page
 */
record CheckedDeclarations(
        List<Roundup> roundups, List<Paper> papers, List<Paper> imported, List<Site> sites, List<Venue> venues) {
    /** All declarations of a workspace. */
    static CheckedDeclarations of(Workspace workspace) {
        return of(workspace.roundups(), workspace.unlisted(), workspace.sites(), workspace.venues());
    }

    /** The declarations that roundups list and refer to. */
    static CheckedDeclarations of(List<Roundup> roundups) {
        return of(roundups, List.of(), List.of(), List.of());
    }

    private static CheckedDeclarations of(
            List<Roundup> roundups, List<Paper> unlisted, List<Site> declaredSites, List<Venue> declaredVenues) {
        List<Paper> all = distinct(Stream.concat(roundups.stream().flatMap(Roundup::papers), unlisted.stream()));
        List<Paper> papers = all.stream()
                .filter(paper -> paper.provenance() != Provenance.LIBRARY)
                .toList();
        Stream<Site> sites = Stream.of(
                        roundups.stream().flatMap(roundup -> roundup.site().stream()),
                        papers.stream().flatMap(paper -> paper.site().stream()),
                        declaredSites.stream())
                .flatMap(some -> some)
                .filter(site -> site.provenance() != Provenance.LIBRARY);
        Stream<Venue> venues = Stream.of(
                        roundups.stream().flatMap(roundup -> roundup.venue().stream()),
                        papers.stream()
                                .flatMap(paper -> paper.presentation().appearances().stream())
                                .map(Appearance::venue)
                                .flatMap(venue -> venue.target().stream()),
                        declaredVenues.stream())
                .flatMap(some -> some)
                .filter(venue -> venue.provenance() != Provenance.LIBRARY);
        return new CheckedDeclarations(
                distinct(roundups.stream()),
                papers,
                all.stream()
                        .filter(paper -> paper.provenance() == Provenance.LIBRARY)
                        .toList(),
                distinct(sites),
                distinct(venues));
    }

    /** All declarations, including the people and topics of the sites. */
    List<Declaration> declarations() {
        Stream<Declaration> registries = sites.stream()
                .flatMap(site -> Stream.concat(
                        site.people().all().stream(),
                        site.topics().map(Topics::all).stream().flatMap(List::stream)));
        return Stream.of(roundups.stream(), papers.stream(), sites.stream(), venues.stream(), registries)
                .<Declaration>flatMap(declarations -> declarations)
                .toList();
    }

    private static <T> List<T> distinct(Stream<T> subjects) {
        Set<T> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return subjects.filter(seen::add).toList();
    }
}
