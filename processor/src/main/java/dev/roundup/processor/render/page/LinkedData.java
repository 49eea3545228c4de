package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.HtmlTree;
import dev.roundup.processor.model.Authorship;
import dev.roundup.processor.model.License;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Publication;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.Tag;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.model.VenueKind;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.Json;
import dev.roundup.processor.render.output.JsonText;
import dev.roundup.processor.render.output.PublicationDate;
import dev.roundup.processor.text.name.NameParts;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/**
 * Describes the page for search engines as JSON-LD: a {@code CollectionPage} of {@code ScholarlyArticle}s and other works (schema.org).
 * It leaves out abstracts, because they are on the page anyway and would make it a third larger.
 */
final class LinkedData {
    private static final String ARTICLE = "ScholarlyArticle";
    private static final String REPORT = "Report";
    private static final String BOOK = "Book";

    private final Roundup roundup;
    private final Addresses addresses;
    private final ProseWriter prose;
    private final String base;

    /**
     * Prepares the data of a page.
     *
     * @param base the absolute address of the page's folder; if it is empty, addresses are relative
     */
    LinkedData(Roundup roundup, Addresses addresses, ProseWriter prose, String base) {
        this.roundup = roundup;
        this.addresses = addresses;
        this.prose = prose;
        this.base = base;
    }

    void add(Element page) {
        Element data = new Element("script").attr("type", "application/ld+json");
        HtmlTree.child(page, "head").appendChild(data.appendChild(new DataNode(JsonText.inScript(page()))));
    }

    private Json page() {
        return Json.object()
                .put("@context", "https://schema.org")
                .put("@type", "CollectionPage")
                .put("url", some(base))
                .put("name", prose.plain(roundup.metadata().title()))
                .put(
                        "description",
                        roundup.metadata().description().map(prose::plain).flatMap(LinkedData::some))
                .put("inLanguage", roundup.metadata().language().value())
                .put("datePublished", date(roundup.metadata().published()))
                .put("dateModified", roundup.metadata().updated().flatMap(LinkedData::date))
                .put(
                        "author",
                        roundup.metadata().author().map(this::person).stream().toList())
                .put(
                        "publisher",
                        roundup.site().map(this::organization).stream().toList())
                .put(
                        "license",
                        roundup.site()
                                .flatMap(Site::license)
                                .flatMap(License::url)
                                .flatMap(addresses::web))
                .put("about", roundup.venue().map(this::event).stream().toList())
                .put("hasPart", roundup.papers().map(this::article).toList());
    }

    private Json article(Paper paper) {
        Publication publication = paper.presentation().publication();
        String type = type(paper);
        Json.Members article = Json.object()
                .put("@type", type)
                .put("@id", addresses.withinPage(addresses.encodedAnchor(paper)))
                .put(type.equals(ARTICLE) ? "headline" : "name", prose.plain(paper.title()))
                .put(
                        "author",
                        paper.byline().authors().stream()
                                .map(Authorship::name)
                                .map(this::person)
                                .toList())
                .put("datePublished", published(paper));
        if (publication.isStated()) {
            imprint(article, publication, type);
        }
        return article.put(
                        "keywords",
                        paper.summary().tags().stream()
                                .map(Tag::printed)
                                .map(Json::of)
                                .toList())
                .put(
                        "url",
                        paper.links().stream()
                                .flatMap(link -> addresses.target(link).stream())
                                .findFirst())
                .put(
                        "image",
                        paper.summary()
                                .figure()
                                .filter(figure -> !figure.pending())
                                .flatMap(figure -> figure.asset())
                                .flatMap(addresses::file));
    }

    private Json person(Name name) {
        Optional<Person> person = name.person();
        return Json.object()
                .put("@type", name.isOrganisation() ? "Organization" : "Person")
                .put("name", name.printed())
                .put("familyName", name.statedParts().map(NameParts::wholeFamily))
                .put("givenName", name.statedParts().map(NameParts::given).flatMap(LinkedData::some))
                .put("url", person.flatMap(Person::url).flatMap(url -> addresses.web(url.value())))
                .put("sameAs", person.flatMap(Person::orcid).flatMap(id -> addresses.orcid(id.value())));
    }

    private void imprint(Json.Members article, Publication publication, String type) {
        article.put(
                        "publisher",
                        publication.publisher().map(Located::value).flatMap(LinkedData::some).stream()
                                .map(LinkedData::organization)
                                .toList())
                .put("editor", publication.editors().stream().map(this::person).toList())
                .put("isbn", publication.isbn().map(Located::value).filter(any -> type.equals(BOOK)))
                .put("reportNumber", publication.number().map(Located::value).filter(any -> type.equals(REPORT)));
    }

    private static Json organization(String name) {
        return Json.object().put("@type", "Organization").put("name", name);
    }

    private Json organization(Site site) {
        return Json.object()
                .put("@type", "Organization")
                .put("name", site.name().value())
                .put("url", site.url().flatMap(url -> addresses.web(url.value())));
    }

    private Json event(Venue venue) {
        return Json.object()
                .put("@type", "Event")
                .put("name", venue.name().value())
                .put("url", venue.url().flatMap(url -> addresses.web(url.value())))
                .put("startDate", venue.start().flatMap(LinkedData::date))
                .put("endDate", venue.end().flatMap(LinkedData::date))
                .put("location", venue.place().map(Located::value));
    }

    /** The date that the paper states, or that of the venue at which it appeared. */
    private Optional<String> published(Paper paper) {
        Optional<Venue> venue = paper.presentation()
                .cited()
                .flatMap(appearance -> appearance.venue().target())
                .or(roundup::venue)
                .filter(any -> paper.presentation().publication().isPaper());
        return PublicationDate.stated(paper)
                .or(() -> venue.flatMap(Venue::start))
                .flatMap(LinkedData::date);
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

    private static Optional<String> date(WrittenDate moment) {
        return moment.reading().map(any -> moment.written());
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(given -> !given.isBlank());
    }
}
