package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.HtmlTree;
import dev.roundup.processor.model.License;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.render.cite.Citation;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.Json;
import dev.roundup.processor.render.output.JsonText;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/**
 * Describes the page for search engines as JSON-LD: a {@code CollectionPage} of {@code ScholarlyArticle}s and other works (schema.org).
 * Abstracts are on the page as microdata of the same items; here they would make it a third larger.
 */
final class LinkedData {
    private final Roundup roundup;
    private final Addresses addresses;
    private final ProseWriter prose;
    private final String base;
    private final LinkedPeople people;
    private final LinkedWork works;

    /**
     * Prepares the data of a page.
     *
     * @param citations the citation of each paper
     * @param base the absolute address of the page's folder; if it is empty, addresses are relative
     */
    LinkedData(
            Roundup roundup, Addresses addresses, ProseWriter prose, Map<TypeName, Citation> citations, String base) {
        this.roundup = roundup;
        this.addresses = addresses;
        this.prose = prose;
        this.base = base;
        this.people = new LinkedPeople(addresses);
        this.works = new LinkedWork(addresses, people, prose, base, citations);
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
                        roundup.metadata().author().map(people::person).stream().toList())
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
                .put("hasPart", roundup.papers().map(works::of).toList());
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
                .put(
                        "location",
                        venue.place().map(Located::value).map(LinkedData::place).stream()
                                .toList());
    }

    private static Json place(String name) {
        return Json.object().put("@type", "Place").put("name", name);
    }

    private static Optional<String> date(WrittenDate moment) {
        return moment.reading().map(any -> moment.written());
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(given -> !given.isBlank());
    }
}
