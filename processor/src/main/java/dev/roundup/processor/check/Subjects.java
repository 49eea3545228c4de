package dev.roundup.processor.check;

import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Provenance;
import dev.roundup.processor.model.Publication;
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
 * What there is to check, each object once, however often it is listed. Papers of other modules and jars are not among
 * it.
 */
record Subjects(List<Roundup> roundups, List<Paper> papers, List<Site> sites, List<Venue> venues) {
    /** All of a workspace. */
    static Subjects of(Workspace workspace) {
        return of(workspace.roundups(), workspace.unlisted().stream());
    }

    /** What roundups list and refer to. */
    static Subjects of(List<Roundup> roundups) {
        return of(roundups, Stream.of());
    }

    private static Subjects of(List<Roundup> roundups, Stream<Paper> unlisted) {
        List<Paper> papers = distinct(Stream.concat(roundups.stream().flatMap(Roundup::papers), unlisted)
                .filter(paper -> paper.provenance() != Provenance.LIBRARY));
        Stream<Site> sites = Stream.concat(
                roundups.stream().flatMap(roundup -> roundup.site().stream()),
                papers.stream().flatMap(paper -> paper.site().stream()));
        Stream<Venue> venues = Stream.concat(
                roundups.stream().flatMap(roundup -> roundup.venue().stream()),
                papers.stream()
                        .flatMap(paper -> paper.publications().stream())
                        .map(Publication::venue)
                        .flatMap(venue -> venue.target().stream()));
        return new Subjects(distinct(roundups.stream()), papers, distinct(sites), distinct(venues));
    }

    /** All of it, with the sites' people and topics. */
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
