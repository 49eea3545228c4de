package dev.roundup.processor.render.page;

import static java.util.function.Predicate.not;

import dev.roundup.processor.model.Figure;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Publication;
import dev.roundup.processor.model.Tag;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.model.VenueKind;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.render.cite.Citation;
import dev.roundup.processor.render.cite.Citation.CitationKind;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.Json;
import dev.roundup.processor.render.output.PageRange;
import dev.roundup.processor.url.Archive;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Describes a paper or another work as JSON-LD, with all that a reference needs. The page's script {@code cite.js} makes
 * references from it. The abstract is not here but on the page, as microdata of the same item.
 */
final class LinkedWork {
    private static final String VOCABULARY = "https://schema.org/";
    private static final String ARTICLE = "ScholarlyArticle";
    private static final String REPORT = "Report";
    private static final String BOOK = "Book";
    private static final Set<String> IDENTIFYING = Set.of(Archive.DOI.title(), Archive.ARXIV.title());

    private final Addresses addresses;
    private final LinkedPeople people;
    private final ProseWriter prose;
    private final String base;
    private final Map<TypeName, Citation> citations;

    /** The names of the containers that several works are in. Such a container is described once. */
    private final Map<LinkedContainer, String> shared = new HashMap<>();

    private final Set<LinkedContainer> described = new HashSet<>();

    LinkedWork(
            Addresses addresses,
            LinkedPeople people,
            ProseWriter prose,
            String base,
            Map<TypeName, Citation> citations) {
        this.addresses = addresses;
        this.people = people;
        this.prose = prose;
        this.base = base;
        this.citations = citations;
        Set<LinkedContainer> seen = new HashSet<>();
        for (Citation citation : citations.values()) {
            LinkedContainer.of(citation)
                    .filter(not(seen::add))
                    .ifPresent(again -> shared.computeIfAbsent(again, any -> "_:" + (shared.size() + 1)));
        }
    }

    /** The address of the type of a paper in schema.org's vocabulary. */
    static String typeAddress(Paper paper) {
        return VOCABULARY + type(paper);
    }

    Json of(Paper paper) {
        String type = type(paper);
        Citation citation = citations.get(paper.type());
        Json.Members work = Json.object()
                .put("@type", type)
                .put("@id", addresses.withinPage(addresses.encodedAnchor(paper)))
                .put(type.equals(ARTICLE) ? "headline" : "name", prose.plain(paper.title()));
        if (citation != null) {
            work.put("author", names(citation.authors()));
            reference(work, citation);
            imprint(work, paper.presentation().publication(), citation, type);
        }
        return work.put(
                        "keywords",
                        paper.summary().tags().stream()
                                .map(Tag::printed)
                                .map(Json::of)
                                .toList())
                .put(
                        "image",
                        paper.summary()
                                .figure()
                                .filter(figure -> !figure.pending())
                                .flatMap(Figure::asset)
                                .flatMap(addresses::file)
                                .map(file -> base + file));
    }

    private List<Json> names(List<Citation.CitedAuthor> names) {
        return names.stream()
                .map(author -> people.person(author.name(), author.parts()))
                .toList();
    }

    private void reference(Json.Members work, Citation citation) {
        work.put("datePublished", citation.date().map(LinkedWork::date));
        LinkedContainer.of(citation).ifPresent(container -> work.put("isPartOf", container(container)));
        work.put("pagination", citation.position().pages().map(pages -> PageRange.with("-", pages)))
                .put("url", citation.url())
                .put("sameAs", identities(citation));
    }

    private Json container(LinkedContainer container) {
        String id = shared.get(container);
        if (id == null) {
            return container.json();
        }
        Json.Members reference = Json.object().put("@id", id);
        if (described.add(container)) {
            container.json().values().forEach(reference::put);
        }
        return reference;
    }

    /** The addresses that identify the work, besides the one that readers are sent to. */
    private List<Json> identities(Citation citation) {
        return citation.paper().links().stream()
                .filter(link -> link.kind() != LinkKind.PDF)
                .filter(link -> link.id().map(Link.ArchiveId::scheme).map(Link.Scheme::name).stream()
                        .anyMatch(IDENTIFYING::contains))
                .flatMap(link -> addresses.target(link).stream())
                .filter(address -> !citation.url().equals(Optional.of(address)))
                .distinct()
                .map(Json::of)
                .toList();
    }

    private void imprint(Json.Members work, Publication publication, Citation citation, String type) {
        Optional<String> publisher = citation.imprint().publisher();
        Optional<String> archive =
                citation.containerOrArchive().filter(any -> citation.kind() == CitationKind.PREPRINT);
        work.put(
                        "publisher",
                        archive.or(() -> publisher).map(LinkedPeople::organization).stream()
                                .toList())
                .put("editor", names(citation.imprint().editors()))
                .put("isbn", citation.imprint().isbn().filter(any -> type.equals(BOOK)))
                .put("reportNumber", publication.number().map(Located::value).filter(any -> type.equals(REPORT)))
                .put("inSupportOf", degree(citation.kind()));
    }

    private static Optional<String> degree(CitationKind kind) {
        return switch (kind) {
            case PHD_THESIS -> Optional.of("PhD");
            case MASTERS_THESIS -> Optional.of("Master");
            case BACHELORS_THESIS -> Optional.of("Bachelor");
            default -> Optional.empty();
        };
    }

    private static String date(WrittenDate.Reading date) {
        return switch (date.precision()) {
            case YEAR -> Integer.toString(date.first().getYear());
            case MONTH -> YearMonth.from(date.first()).toString();
            case DAY, TIME -> date.first().toString();
        };
    }

    private static String type(Paper paper) {
        return switch (paper.presentation().publication().type()) {
            case PAPER ->
                paper.presentation()
                        .cited()
                        .flatMap(appearance -> appearance.venue().target())
                        .filter(venue -> venue.kind() == VenueKind.BOOK)
                        .map(book -> "Chapter")
                        .orElse(ARTICLE);
            case PHD_THESIS, MASTERS_THESIS, BACHELORS_THESIS -> "Thesis";
            case REPORT -> REPORT;
            case BOOK -> BOOK;
            case DATASET -> "Dataset";
            case SOFTWARE -> "SoftwareSourceCode";
            // schema.org has no type for patents.
            case PATENT, OTHER -> "CreativeWork";
        };
    }
}
