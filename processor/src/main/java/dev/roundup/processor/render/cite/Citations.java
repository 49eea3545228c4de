package dev.roundup.processor.render.cite;

import dev.roundup.processor.model.Appearance;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.model.VenueKind;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.url.Archive;
import dev.roundup.processor.url.ArxivId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Works out the citation of each paper of a roundup. */
public final class Citations {
    /** Of several appearances, the most definite kind is cited. Among equals it is the first. */
    private static final List<VenueKind> MOST_DEFINITE_FIRST =
            List.of(VenueKind.JOURNAL, VenueKind.CONFERENCE, VenueKind.WORKSHOP, VenueKind.PREPRINT);

    private final Roundup roundup;
    private final Addresses addresses;
    private final CitationKeys keys;

    private Citations(Roundup roundup, Addresses addresses) {
        this.roundup = roundup;
        this.addresses = addresses;
        this.keys = new CitationKeys(roundup);
    }

    /** The citations in the order of the page, each paper once. */
    public static List<Citation> of(Roundup roundup, Addresses addresses) {
        Citations citations = new Citations(roundup, addresses);
        Map<TypeName, Citation> byType = new LinkedHashMap<>();
        for (Section section : roundup.body().sections()) {
            section.papers()
                    .forEach(paper -> byType.computeIfAbsent(paper.type(), type -> citations.of(paper, section)));
        }
        return List.copyOf(byType.values());
    }

    private Citation of(Paper paper, Section section) {
        return paper.presentation().appearances().stream()
                .filter(appearance -> appearance.venue().target().isPresent())
                .min(Comparator.comparing(appearance -> MOST_DEFINITE_FIRST.indexOf(
                        appearance.venue().target().orElseThrow().kind())))
                .map(appearance -> published(paper, appearance))
                .orElseGet(() -> presented(paper, section));
    }

    /** The citation of a paper that names its appearance. */
    private Citation published(Paper paper, Appearance appearance) {
        Venue venue = appearance.venue().target().orElseThrow();
        Optional<WrittenDate.Reading> date = appearance
                .date()
                .or(venue::start)
                .flatMap(WrittenDate::reading)
                .or(() -> id(paper, Archive.ARXIV)
                        .flatMap(ArxivId::month)
                        .map(WrittenDate.Reading::of)
                        .filter(month -> venue.kind() == VenueKind.PREPRINT));
        return citation(paper, kind(venue), Optional.of(venue), container(venue), date, appearance.pages());
    }

    /** The citation of a paper that appeared at the roundup's venue, according to its section. */
    private Citation presented(Paper paper, Section section) {
        Optional<Venue> venue = roundup.venue();
        Optional<WrittenDate.Reading> date = venue.flatMap(Venue::start)
                .or(() -> Optional.of(roundup.metadata().published()))
                .flatMap(WrittenDate::reading);
        Optional<String> name = venue.map(Venue::name).map(Located::value);
        Optional<String> container = switch (section.kind()) {
            case PAPERS -> venue.flatMap(Citations::container);
            case WORKSHOPS -> name.map(event -> event + " Workshops");
            case FINDINGS -> name.map(event -> "Findings of " + event);
            case ORGANIZED, KEYNOTES -> Optional.empty();
        };
        Citation.CitationKind kind = switch (section.kind()) {
            case PAPERS, FINDINGS -> venue.map(Citations::kind).orElseGet(() -> unplaced(paper));
            case WORKSHOPS -> venue.isPresent() ? Citation.CitationKind.WORKSHOP_PAPER : unplaced(paper);
            case ORGANIZED -> Citation.CitationKind.EVENT;
            case KEYNOTES -> Citation.CitationKind.KEYNOTE;
        };
        return citation(paper, kind, venue, container, date, Optional.empty());
    }

    private Citation citation(
            Paper paper,
            Citation.CitationKind kind,
            Optional<Venue> venue,
            Optional<String> container,
            Optional<WrittenDate.Reading> date,
            Optional<String> pages) {
        Optional<Venue> event =
                venue.filter(where -> where.kind() == VenueKind.CONFERENCE || where.kind() == VenueKind.WORKSHOP);
        return new Citation(
                keys.of(paper),
                kind,
                paper,
                paper.byline().authors().stream()
                        .map(Citation.CitedAuthor::of)
                        .filter(author -> !author.printed().isBlank())
                        .toList(),
                container.filter(words -> !words.isBlank()),
                event.map(Venue::name).map(Located::value).filter(words -> !words.isBlank()),
                event.flatMap(Venue::place).map(Located::value),
                date,
                pages,
                id(paper, Archive.DOI),
                id(paper, Archive.ARXIV),
                Stream.of(LinkKind.PAPER, LinkKind.PDF)
                        .flatMap(wanted -> paper.links().stream().filter(link -> link.kind() == wanted))
                        .flatMap(link -> addresses.target(link).stream().filter(Citations::isAbsolute))
                        .findFirst());
    }

    /** The paper's first well-formed id in an archive. */
    private static Optional<String> id(Paper paper, Archive archive) {
        return paper.links().stream()
                .flatMap(link -> link.id().stream())
                .filter(id -> id.scheme().name().equals(archive.title()) && id.isWellFormed())
                .map(Link.ArchiveId::value)
                .findFirst();
    }

    private static boolean isAbsolute(String address) {
        return address.contains("://");
    }

    private static Optional<String> container(Venue venue) {
        return venue.citedAs().or(() -> Optional.of(venue.name().value()));
    }

    private static Citation.CitationKind kind(Venue venue) {
        return switch (venue.kind()) {
            case CONFERENCE -> Citation.CitationKind.CONFERENCE_PAPER;
            case WORKSHOP -> Citation.CitationKind.WORKSHOP_PAPER;
            case JOURNAL -> Citation.CitationKind.JOURNAL_ARTICLE;
            case PREPRINT -> Citation.CitationKind.PREPRINT;
        };
    }

    private static Citation.CitationKind unplaced(Paper paper) {
        return id(paper, Archive.ARXIV).isPresent() ? Citation.CitationKind.PREPRINT : Citation.CitationKind.OTHER;
    }
}
