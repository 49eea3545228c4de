package dev.roundup.processor.check;

import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Publication;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Venue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A page about one conference links the site of another: it was made from last season's. */
final class LinkWrongVenue implements Check<Roundup> {
    /** Kinds of links that lead to a conference's own site as a rule. */
    private static final Set<LinkKind> KINDS = EnumSet.of(
            LinkKind.PAPER,
            LinkKind.PDF,
            LinkKind.PROJECT,
            LinkKind.VIDEO,
            LinkKind.SLIDES,
            LinkKind.POSTER,
            LinkKind.OTHER);

    @Override
    public Rule rule() {
        return Rule.LINK_WRONG_VENUE;
    }

    @Override
    public List<Finding> check(Roundup roundup) {
        Set<Conference> named = named(roundup);
        List<Finding> findings = new ArrayList<>();
        roundup.venue().ifPresent(venue -> {
            Set<Conference> own = Conference.namedIn(venue.name().value());
            Address.of(venue).forEach(address -> finding(venue, address, own).ifPresent(findings::add));
        });
        if (!named.isEmpty()) {
            roundup.papers().forEach(paper -> paper(paper, named, findings));
        }
        return findings;
    }

    /** The conferences that a page is about: those that it names, or that its venue's address says. */
    private static Set<Conference> named(Roundup roundup) {
        Set<Conference> named = Conference.namedIn(roundup.title().plain());
        roundup.description().ifPresent(text -> named.addAll(Conference.namedIn(text.plain())));
        roundup.venue()
                .ifPresent(venue -> named.addAll(Conference.namedIn(venue.name().value())));
        roundup.sections()
                .forEach(section -> section.title().ifPresent(text -> named.addAll(Conference.namedIn(text.plain()))));
        if (named.isEmpty()) {
            roundup.venue().ifPresent(venue -> named.addAll(sites(venue)));
        }
        return named;
    }

    private void paper(Paper paper, Set<Conference> named, List<Finding> findings) {
        for (Address address : Address.written(paper)) {
            if (address.link().filter(link -> !KINDS.contains(link.kind())).isEmpty()) {
                finding(paper, address, named)
                        .filter(finding -> !isPublishedThere(paper, address))
                        .ifPresent(findings::add);
            }
        }
    }

    private Optional<Finding> finding(Declaration owner, Address address, Set<Conference> right) {
        if (right.isEmpty()) {
            return Optional.empty();
        }
        return address.web()
                .flatMap(Conference::of)
                .filter(site -> !right.contains(site))
                .map(site -> FindingBuilder.of(rule(), owner)
                        .value(address.url().value())
                        .member(address.member())
                        .with("site", site.title())
                        .with("venue", right.stream().map(Conference::title).collect(Collectors.joining(" and ")))
                        .help(
                                owner instanceof Paper
                                        ? "correct the link, or say with @Published that the paper appeared there"
                                        : "link the venue's own site")
                        .at(address.origin()));
    }

    private static boolean isPublishedThere(Paper paper, Address address) {
        Optional<Conference> site = address.web().flatMap(Conference::of);
        return paper.publications().stream()
                .map(Publication::venue)
                .flatMap(venue -> venue.target().stream())
                .anyMatch(venue -> site.filter(conference ->
                                Conference.namedIn(venue.name().value()).contains(conference)
                                        || sites(venue).contains(conference))
                        .isPresent());
    }

    private static Set<Conference> sites(Venue venue) {
        return Address.of(venue).stream()
                .flatMap(address -> address.web().flatMap(Conference::of).stream())
                .collect(Collectors.toSet());
    }
}
