package dev.roundup.processor.check.links;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.Address;
import dev.roundup.processor.check.subject.LinkedPaper;
import dev.roundup.processor.check.subject.LinkedRoundup;
import dev.roundup.processor.model.Appearance;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.url.ConferenceSite;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports a link to the site of another conference, as on a page that was copied from last season's. */
final class LinkWrongVenue implements Check<LinkedRoundup> {
    private static final Rule RULE = Rule.warning(
            "link-wrong-venue", "link {value} in {member} of {owner} leads to the site of {site}, not of {venue}");

    /** Kinds of links that usually lead to a conference's own site. */
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
        return RULE;
    }

    @Override
    public List<Finding> check(LinkedRoundup linked) {
        Roundup roundup = linked.roundup();
        Set<ConferenceSite> named = named(linked);
        List<Finding> findings = new ArrayList<>();
        roundup.venue().ifPresent(venue -> {
            Set<ConferenceSite> own = ConferenceSite.namedIn(venue.name().value());
            linked.venue().forEach(address -> finding(address, own).ifPresent(findings::add));
        });
        if (!named.isEmpty()) {
            linked.papers().forEach(paper -> paper(paper, named, findings));
        }
        return findings;
    }

    /** The conferences that a page is about: those that it names, or else those of its venue's address. */
    private static Set<ConferenceSite> named(LinkedRoundup linked) {
        Roundup roundup = linked.roundup();
        Set<ConferenceSite> named =
                ConferenceSite.namedIn(roundup.metadata().title().plain());
        roundup.metadata().description().ifPresent(text -> named.addAll(ConferenceSite.namedIn(text.plain())));
        roundup.venue()
                .ifPresent(venue ->
                        named.addAll(ConferenceSite.namedIn(venue.name().value())));
        roundup.body()
                .sections()
                .forEach(section ->
                        section.title().ifPresent(text -> named.addAll(ConferenceSite.namedIn(text.plain()))));
        if (named.isEmpty()) {
            named.addAll(sites(linked.venue()));
        }
        return named;
    }

    private void paper(LinkedPaper linked, Set<ConferenceSite> named, List<Finding> findings) {
        for (Address address : linked.addresses()) {
            boolean mayBeSite = address.link().isEmpty()
                    || KINDS.contains(address.link().get().kind());
            if (address.isWritten() && mayBeSite) {
                finding(address, named)
                        .filter(finding -> !isPublishedThere(linked.paper(), address))
                        .ifPresent(findings::add);
            }
        }
    }

    private Optional<Finding> finding(Address address, Set<ConferenceSite> right) {
        if (right.isEmpty()) {
            return Optional.empty();
        }
        return address.web()
                .flatMap(ConferenceSite::of)
                .filter(site -> !right.contains(site))
                .map(site -> address.finding(RULE)
                        .with("site", site.title())
                        .with("venue", right.stream().map(ConferenceSite::title).collect(Collectors.joining(" and ")))
                        .help(
                                address.owner() instanceof Paper
                                        ? "correct the link, or say with @AppearedIn that the paper appeared there"
                                        : "link to the venue's own site")
                        .at(address.origin()));
    }

    private static boolean isPublishedThere(Paper paper, Address address) {
        Optional<ConferenceSite> site = address.web().flatMap(ConferenceSite::of);
        return paper.presentation().appearances().stream()
                .map(Appearance::venue)
                .flatMap(venue -> venue.target().stream())
                .anyMatch(venue -> site.filter(conference ->
                                ConferenceSite.namedIn(venue.name().value()).contains(conference)
                                        || sites(Address.of(venue)).contains(conference))
                        .isPresent());
    }

    private static Set<ConferenceSite> sites(List<Address> addresses) {
        return addresses.stream()
                .flatMap(address -> address.web().flatMap(ConferenceSite::of).stream())
                .collect(Collectors.toSet());
    }
}
