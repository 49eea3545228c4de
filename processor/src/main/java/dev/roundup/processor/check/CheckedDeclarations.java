package dev.roundup.processor.check;

import dev.roundup.processor.model.Appearance;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Provenance;
import dev.roundup.processor.model.Publications;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.Topics;
import dev.roundup.processor.model.TypeDeclaration;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.model.Workspace;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The declarations to check. Each object occurs once, even if it is listed several times.
 *
 * @param own what this module declares
 * @param imported what other modules and jars declare; an outline of theirs is not shown here
 * @param quoted papers of outlines of other modules, of which lists here show the title, the authors and the links
 */
record CheckedDeclarations(
        List<Roundup> roundups, List<Publications> publications, Group own, Group imported, List<Paper> quoted) {
    /** What stands beside the outlines. */
    record Group(List<Paper> papers, List<Site> sites, List<Venue> venues) {
        /** All declarations, including the people and topics of the sites. */
        List<Declaration> declarations() {
            Stream<Declaration> registries = sites.stream()
                    .flatMap(site -> Stream.concat(
                            site.people().all().stream(),
                            site.topics().map(Topics::all).stream().flatMap(List::stream)));
            return Stream.of(papers.stream(), sites.stream(), venues.stream(), registries)
                    .<Declaration>flatMap(declarations -> declarations)
                    .toList();
        }

        private Group only(Predicate<TypeDeclaration> which) {
            return new Group(
                    papers.stream().filter(which).toList(),
                    sites.stream().filter(which).toList(),
                    venues.stream().filter(which).toList());
        }
    }

    /** All declarations of a workspace. */
    static CheckedDeclarations of(Workspace workspace) {
        return of(
                workspace.roundups(),
                workspace.publications(),
                workspace.unlisted(),
                workspace.sites(),
                workspace.venues());
    }

    /** The declarations that pages list and refer to. */
    static CheckedDeclarations ofPages(Workspace workspace) {
        return of(workspace.roundups(), workspace.publications(), List.of(), List.of(), List.of());
    }

    private static CheckedDeclarations of(
            List<Roundup> roundups,
            List<Publications> publications,
            List<Paper> unlisted,
            List<Site> declaredSites,
            List<Venue> declaredVenues) {
        List<Paper> papers = distinct(Stream.of(
                        roundups.stream().flatMap(Roundup::papers),
                        publications.stream().flatMap(Publications::named),
                        unlisted.stream())
                .flatMap(some -> some));
        Stream<Site> sites = Stream.of(
                        roundups.stream().flatMap(roundup -> roundup.site().stream()),
                        publications.stream().flatMap(list -> list.site().stream()),
                        papers.stream().flatMap(paper -> paper.site().stream()),
                        declaredSites.stream())
                .flatMap(some -> some);
        Stream<Venue> venues = Stream.of(
                        roundups.stream().flatMap(roundup -> roundup.venue().stream()),
                        papers.stream()
                                .flatMap(paper -> paper.presentation().appearances().stream())
                                .map(Appearance::venue)
                                .flatMap(venue -> venue.target().stream()),
                        declaredVenues.stream())
                .flatMap(some -> some);
        Group all = new Group(papers, distinct(sites), distinct(venues));
        return new CheckedDeclarations(
                distinct(roundups.stream()),
                distinct(publications.stream()),
                all.only(declared -> declared.provenance() != Provenance.LIBRARY),
                all.only(declared -> declared.provenance() == Provenance.LIBRARY),
                quoted(publications));
    }

    /** The declarations of this module, including its outlines. */
    List<Declaration> declarations() {
        return Stream.of(roundups.stream(), publications.stream(), own.declarations().stream())
                .<Declaration>flatMap(declarations -> declarations)
                .toList();
    }

    private static List<Paper> quoted(List<Publications> publications) {
        return publications.isEmpty()
                ? List.of()
                : distinct(publications.stream()
                        .flatMap(list -> list.from().stream())
                        .map(Reference::target)
                        .flatMap(Optional::stream)
                        .filter(roundup -> roundup.provenance() == Provenance.LIBRARY)
                        .flatMap(Roundup::papers)
                        .filter(paper -> paper.provenance() == Provenance.LIBRARY));
    }

    private static <T> List<T> distinct(Stream<T> subjects) {
        Set<T> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return subjects.filter(seen::add).toList();
    }
}
