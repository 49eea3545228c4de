package dev.roundup.processor.render.page;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.model.TestDeclaration.declaredBy;
import static dev.roundup.processor.model.TestOrigin.at;
import static dev.roundup.processor.model.TestOrigin.located;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.roundup.processor.model.Appearance;
import dev.roundup.processor.model.License;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.model.VenueKind;
import dev.roundup.processor.render.Pages;
import dev.roundup.processor.render.SampleRoundup;
import dev.roundup.processor.render.cite.CitedWorks;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The page's data for search engines. */
class LinkedDataTest {
    private final JsonObject sample = data(SampleRoundup.roundup());

    private static JsonObject data(Roundup roundup) {
        String json = Pages.page(roundup)
                .expectFirst("script[type=application/ld+json]")
                .data();
        return JsonParser.parseString(json).getAsJsonObject();
    }

    private static List<String> texts(JsonElement array) {
        return StreamSupport.stream(array.getAsJsonArray().spliterator(), false)
                .map(each -> each.isJsonObject() ? text(each, "name") : each.getAsString())
                .toList();
    }

    private static String text(JsonElement object, String key) {
        return object.getAsJsonObject().get(key).getAsString();
    }

    private static JsonObject article(JsonObject page, String anchor) {
        JsonArray parts = page.getAsJsonArray("hasPart");
        return StreamSupport.stream(parts.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(part -> text(part, "@id").equals("#" + anchor))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void of_the_page_its_names_addresses_and_dates() {
        assertThat(text(sample, "@context")).isEqualTo("https://schema.org");
        assertThat(text(sample, "@type")).isEqualTo("CollectionPage");
        assertThat(text(sample, "url")).isEqualTo("https://lab.example.org/roundup/neso-2023/");
        assertThat(text(sample, "name")).isEqualTo("Sample Lab Papers at NESO 2023");
        assertThat(text(sample, "description")).startsWith("Read here about the 4 papers");
        assertThat(text(sample, "inLanguage")).isEqualTo("en");
        assertThat(text(sample, "datePublished")).isEqualTo("2023-11-20T08:00:00+01:00");
        assertThat(text(sample, "dateModified")).isEqualTo("2023-11-22");
        assertThat(text(sample, "license")).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
    }

    @Test
    void the_lab_publishes_and_the_page_is_about_its_venue() {
        JsonElement lab = sample.getAsJsonArray("publisher").get(0);
        assertThat(text(lab, "@type")).isEqualTo("Organization");
        assertThat(text(lab, "name")).isEqualTo("Sample Lab");
        assertThat(text(lab, "url")).isEqualTo("https://lab.example.org/");
        JsonElement venue = sample.getAsJsonArray("about").get(0);
        assertThat(text(venue, "@type")).isEqualTo("Event");
        assertThat(text(venue, "name")).isEqualTo("NESO 2023");
        assertThat(text(venue, "url")).isEqualTo("https://neso.example.org/2023");
        assertThat(text(venue, "startDate")).isEqualTo("2023-12-10");
        assertThat(text(venue, "endDate")).isEqualTo("2023-12-16");
        JsonElement place = venue.getAsJsonObject().getAsJsonArray("location").get(0);
        assertThat(text(place, "@type")).isEqualTo("Place");
        assertThat(text(place, "name")).isEqualTo("New Orleans");
    }

    @Test
    void a_person_of_the_registry_has_a_page_and_an_orcid() {
        JsonElement author = sample.getAsJsonArray("author").get(0);
        assertThat(text(author, "@type")).isEqualTo("Person");
        assertThat(text(author, "name")).isEqualTo("Ada Vermeer");
        assertThat(text(author, "url")).isEqualTo("https://lab.example.org/ada");
        assertThat(text(author, "sameAs")).isEqualTo("https://orcid.org/0000-0002-1825-0097");
        JsonObject outsider =
                article(sample, "knots").getAsJsonArray("author").get(0).getAsJsonObject();
        assertThat(outsider.keySet()).containsExactly("@type", "name");
    }

    @Test
    void of_a_paper_what_it_shows() {
        JsonObject gliders = article(sample, "equivariant-gliders");
        assertThat(text(gliders, "@type")).isEqualTo("ScholarlyArticle");
        assertThat(text(gliders, "headline")).isEqualTo("Equivariant Gliders: Learning to Soar on a Sphere");
        assertThat(texts(gliders.get("author")))
                .containsExactly("Ada Vermeer", "Björn Ørsted", "Ellen Outsider", "Dóra Kovács");
        assertThat(texts(gliders.get("keywords")))
                .containsExactly("Equivariance", "Reinforcement learning", "Atmospheric models");
        assertThat(text(gliders, "url")).isEqualTo("https://arxiv.org/abs/2306.00600");
        assertThat(text(gliders, "image")).isEqualTo("https://lab.example.org/roundup/neso-2023/figure.svg");
        assertThat(article(sample, "maps-without-names").has("image")).isFalse();
    }

    @Test
    void a_paper_is_of_the_day_when_it_appeared_or_else_of_the_venues() {
        assertThat(text(article(sample, "ledgers-forget-gracefully"), "datePublished"))
                .isEqualTo("2023-12");
        assertThat(text(article(sample, "knots"), "datePublished")).isEqualTo("2023-12-10");
    }

    @Test
    void a_work_has_a_type_a_publisher_and_its_own_date() {
        JsonObject page = data(CitedWorks.roundup());
        assertThat(page.getAsJsonArray("hasPart"))
                .extracting(work -> text(work.getAsJsonObject(), "@type"))
                .containsExactly(
                        "Thesis",
                        "Thesis",
                        "Thesis",
                        "Report",
                        "Book",
                        "Chapter",
                        "Dataset",
                        "SoftwareSourceCode",
                        "CreativeWork",
                        "CreativeWork",
                        "ScholarlyArticle",
                        "ScholarlyArticle");
        JsonObject thesis = article(page, "shallow-seas");
        assertThat(text(thesis, "name")).isEqualTo("Tides in Shallow Seas");
        assertThat(text(thesis, "datePublished")).isEqualTo("2015-06-30");
        assertThat(text(article(page, "dikes"), "reportNumber")).isEqualTo("2013-07");
        assertThat(texts(article(page, "weather").get("editor"))).containsExactly("Ben de Vries");
        assertThat(text(article(page, "winds"), "datePublished")).isEqualTo("2011");
        assertThat(text(article(page, "drift"), "datePublished")).isEqualTo("2012");
    }

    @Test
    void what_is_not_known_is_left_out() {
        JsonObject page = data(roundup("Neso")
                .section(
                        "main",
                        paper("Glider").anonymous().build(),
                        paper("Tide").appearance(undated()).build())
                .build());
        assertThat(page.keySet())
                .containsExactly("@context", "@type", "name", "inLanguage", "datePublished", "hasPart");
        assertThat(article(page, "glider").keySet()).containsExactly("@type", "@id", "headline", "datePublished");
        assertThat(article(page, "tide").keySet()).containsExactly("@type", "@id", "headline", "author", "isPartOf");
    }

    /** The page and the files of citations say the same date. */
    @Test
    void a_paper_without_venue_is_of_the_day_of_the_page() {
        JsonObject page =
                data(roundup("Neso").section("main", paper("Glider").build()).build());
        assertThat(text(article(page, "glider"), "datePublished"))
                .isEqualTo(text(page, "datePublished").substring(0, 10));
    }

    @Test
    void a_work_is_part_of_a_journal_proceedings_or_a_series() {
        JsonObject page = data(CitedWorks.roundup());
        assertThat(article(page, "weather").get("isPartOf"))
                .hasToString(
                        "{\"@type\":[\"PublicationVolume\",\"BookSeries\"],\"name\":\"Air\",\"volumeNumber\":\"4\"}");
        JsonObject published = data(roundup("Neso")
                .section(
                        "main",
                        paper("Tide").appearance(undated("12", "3", "1--9")).build())
                .build());
        assertThat(article(published, "tide").get("isPartOf"))
                .hasToString("{\"@type\":[\"PublicationIssue\",\"PublicationVolume\",\"Periodical\"],"
                        + "\"name\":\"Journal\",\"volumeNumber\":\"12\",\"issueNumber\":\"3\"}");
        assertThat(text(article(published, "tide"), "pagination")).isEqualTo("1-9");
    }

    @Test
    void what_contains_several_works_is_described_once() {
        JsonObject first = article(sample, "equivariant-gliders").getAsJsonObject("isPartOf");
        JsonObject second = article(sample, "knots").getAsJsonObject("isPartOf");
        assertThat(first.keySet()).containsExactly("@id", "@type", "name");
        assertThat(text(first, "name")).isEqualTo("Proceedings of the Northern Earth & Sky Observations");
        assertThat(second.keySet()).containsExactly("@id");
        assertThat(second.get("@id")).isEqualTo(first.get("@id"));
    }

    @Test
    void parts_of_a_name_are_given_only_where_the_last_word_is_not_the_family_name() {
        JsonArray authors = article(
                        data(roundup("Neso")
                                .section(
                                        "main",
                                        paper("Glider")
                                                .authors(
                                                        "Ada Vermeer",
                                                        "Elise van der Pol",
                                                        "Nguyễn Văn An",
                                                        "Henry Poe Jr.",
                                                        "Plato",
                                                        "ATLAS Collaboration")
                                                .build())
                                .build()),
                        "glider")
                .getAsJsonArray("author");
        assertThat(authors)
                .extracting(JsonElement::toString)
                .containsExactly(
                        "{\"@type\":\"Person\",\"name\":\"Ada Vermeer\"}",
                        "{\"@type\":\"Person\",\"name\":\"Elise van der Pol\",\"familyName\":\"van der Pol\",\"givenName\":\"Elise\"}",
                        "{\"@type\":\"Person\",\"name\":\"Nguyễn Văn An\",\"familyName\":\"Nguyễn\",\"givenName\":\"Văn An\"}",
                        "{\"@type\":\"Person\",\"name\":\"Henry Poe Jr.\",\"familyName\":\"Poe\",\"givenName\":\"Henry\",\"honorificSuffix\":\"Jr.\"}",
                        "{\"@type\":\"Person\",\"name\":\"Plato\"}",
                        "{\"@type\":\"Organization\",\"name\":\"ATLAS Collaboration\"}");
    }

    private static Appearance undated() {
        Appearance bare = undated("", "", "");
        return new Appearance(bare.venue(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Appearance undated(String volume, String number, String pages) {
        Venue journal = new Venue(
                located("Journal"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                VenueKind.JOURNAL,
                Optional.empty(),
                declaredBy("Journal"));
        return new Appearance(
                new Reference<>(journal.type(), Optional.of(journal), at("venue")),
                Optional.empty(),
                Optional.of(located(volume)),
                Optional.of(located(number)),
                Optional.of(located(pages)));
    }

    @Test
    void a_license_of_the_labs_own_has_no_address() {
        assertThat(new License(located("all rights reserved")).url()).isEmpty();
        JsonObject page = data(roundup("Neso")
                .site(SampleRoundup.site(Optional.empty(), Optional.of("all rights reserved")))
                .build());
        assertThat(page.has("license")).isFalse();
    }
}
