package dev.roundup.processor.render.cite;

import dev.roundup.processor.model.Appearance;
import dev.roundup.processor.model.Authorship;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.PublicationType;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.model.VenueKind;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.PublicationDate;
import dev.roundup.processor.text.name.NameParts;
import dev.roundup.processor.url.Archive;
import dev.roundup.processor.url.ArxivId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Works out the citation of each paper of a roundup. */
public final class Citations {
    private final Roundup roundup;
    private final Addresses addresses;
    private final CitationKeys keys;

    /** Most authors are on several papers. */
    private final Map<String, Optional<NameParts>> guesses = new HashMap<>();

    private Citations(Roundup roundup, Addresses addresses, CitationKeys keys) {
        this.roundup = roundup;
        this.addresses = addresses;
        this.keys = keys;
    }

    /** The citations in the order of the page, each paper once. */
    public static List<Citation> of(Roundup roundup, Addresses addresses) {
        return of(roundup, addresses, new CitationKeys(roundup.papers()));
    }

    /**
     * The citations of a roundup whose papers share a page with others.
     *
     * @param keys the keys of all papers of that page
     */
    public static List<Citation> of(Roundup roundup, Addresses addresses, CitationKeys keys) {
        Citations citations = new Citations(roundup, addresses, keys);
        Map<TypeName, Citation> byType = new LinkedHashMap<>();
        for (Section section : roundup.body().sections()) {
            section.papers()
                    .forEach(paper -> byType.computeIfAbsent(paper.type(), type -> citations.of(paper, section)));
        }
        return List.copyOf(byType.values());
    }

    private Citation of(Paper paper, Section section) {
        Optional<Citation.CitationKind> kind =
                kind(paper.presentation().publication().type());
        if (kind.isPresent()) {
            return citation(
                    paper,
                    kind.get(),
                    Optional.empty(),
                    Optional.empty(),
                    PublicationDate.stated(paper).flatMap(WrittenDate::reading),
                    CitedPosition.of(paper.presentation().publication()));
        }
        return paper.presentation()
                .cited()
                .map(appearance -> published(paper, appearance))
                .orElseGet(() -> presented(paper, section));
    }

    /** The citation of a paper that names its appearance. */
    private Citation published(Paper paper, Appearance appearance) {
        Venue venue = appearance.venue().target().orElseThrow();
        Optional<WrittenDate.Reading> date = PublicationDate.stated(paper)
                .or(venue::start)
                .flatMap(WrittenDate::reading)
                .or(() -> arxivMonth(paper).filter(month -> venue.kind() == VenueKind.PREPRINT));
        CitedPosition position = CitedPosition.of(appearance)
                .or(CitedPosition.of(paper.presentation().publication()));
        return citation(paper, kind(venue), Optional.of(venue), container(venue), date, position);
    }

    /** The citation of a paper that appeared at the roundup's venue, according to its section. */
    private Citation presented(Paper paper, Section section) {
        Optional<Venue> venue = roundup.venue();
        Optional<WrittenDate.Reading> date = PublicationDate.stated(paper)
                .or(() -> venue.flatMap(Venue::start))
                .flatMap(WrittenDate::reading)
                .or(() -> arxivMonth(paper).filter(any -> venue.isEmpty()))
                .or(() -> roundup.metadata().published().reading());
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
        return citation(
                paper,
                kind,
                venue,
                container,
                date,
                CitedPosition.of(paper.presentation().publication()));
    }

    private Citation citation(
            Paper paper,
            Citation.CitationKind kind,
            Optional<Venue> venue,
            Optional<String> container,
            Optional<WrittenDate.Reading> date,
            CitedPosition position) {
        Optional<Venue> event =
                venue.filter(where -> where.kind() == VenueKind.CONFERENCE || where.kind() == VenueKind.WORKSHOP);
        return new Citation(
                keys.of(paper),
                kind,
                paper,
                Citation.CitedAuthor.all(
                        paper.byline().authors().stream().map(Authorship::name),
                        name -> guesses.computeIfAbsent(name, NameParts::of)),
                container.filter(words -> !words.isBlank()),
                event.map(Venue::name).map(Located::value).filter(words -> !words.isBlank()),
                event.flatMap(Venue::place).map(Located::value),
                date,
                position,
                Imprint.of(paper.presentation().publication()),
                id(paper, Archive.DOI),
                id(paper, Archive.ARXIV),
                cited(kind)
                        .flatMap(wanted -> paper.links().stream().filter(link -> link.kind() == wanted))
                        .flatMap(link -> addresses.target(link).stream().filter(Citations::isAbsolute))
                        .findFirst());
    }

    /** The kinds of links that lead to the cited work, the best first. */
    private static Stream<LinkKind> cited(Citation.CitationKind kind) {
        return switch (kind) {
            case DATASET -> Stream.of(LinkKind.DATA, LinkKind.PAPER, LinkKind.PDF);
            case SOFTWARE -> Stream.of(LinkKind.CODE, LinkKind.PAPER, LinkKind.PDF);
            case OTHER -> Stream.of(LinkKind.PAPER, LinkKind.PDF, LinkKind.DATA, LinkKind.CODE, LinkKind.PROJECT);
            default -> Stream.of(LinkKind.PAPER, LinkKind.PDF);
        };
    }

    /** The paper's first well-formed id in an archive. */
    private static Optional<String> id(Paper paper, Archive archive) {
        return paper.links().stream()
                .flatMap(link -> link.id().stream())
                .filter(id -> id.scheme().name().equals(archive.title()) && id.isWellFormed())
                .map(Link.ArchiveId::value)
                .findFirst();
    }

    private static Optional<WrittenDate.Reading> arxivMonth(Paper paper) {
        return id(paper, Archive.ARXIV).flatMap(ArxivId::month).map(WrittenDate.Reading::of);
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
            case BOOK -> Citation.CitationKind.BOOK_CHAPTER;
            case PREPRINT -> Citation.CitationKind.PREPRINT;
        };
    }

    /** The kind of a work that its venue does not decide; empty for a paper. */
    private static Optional<Citation.CitationKind> kind(PublicationType type) {
        return switch (type) {
            case PAPER -> Optional.empty();
            case PHD_THESIS -> Optional.of(Citation.CitationKind.PHD_THESIS);
            case MASTERS_THESIS -> Optional.of(Citation.CitationKind.MASTERS_THESIS);
            case BACHELORS_THESIS -> Optional.of(Citation.CitationKind.BACHELORS_THESIS);
            case REPORT -> Optional.of(Citation.CitationKind.REPORT);
            case BOOK -> Optional.of(Citation.CitationKind.BOOK);
            case DATASET -> Optional.of(Citation.CitationKind.DATASET);
            case SOFTWARE -> Optional.of(Citation.CitationKind.SOFTWARE);
            case PATENT -> Optional.of(Citation.CitationKind.PATENT);
            case OTHER -> Optional.of(Citation.CitationKind.OTHER);
        };
    }

    private static Citation.CitationKind unplaced(Paper paper) {
        return id(paper, Archive.ARXIV).isPresent() ? Citation.CitationKind.PREPRINT : Citation.CitationKind.OTHER;
    }
}
