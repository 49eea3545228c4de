package dev.roundup.processor.render.cite;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.PublicationBuilder.publication;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.PublicationType;
import dev.roundup.processor.render.Pages;
import dev.roundup.processor.render.SampleRoundup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;

/** Works that are no papers, and what a citation says besides the venue. */
class CitedWorksTest {
    private static final Map<String, String> ENTRIES = entries();

    private static Map<String, String> entries() {
        return List.of(Bibtex.of(CitedWorks.roundup()).split("\n\n")).stream()
                .collect(Collectors.toMap(
                        entry -> entry.substring(entry.indexOf('{') + 1, entry.indexOf(',')), String::strip));
    }

    @Test
    void a_thesis_is_of_its_own_year_and_university() {
        assertThat(ENTRIES.get("Lane_2015")).isEqualTo("""
                @phdthesis{Lane_2015,
                  title = {Tides in Shallow Seas},
                  author = {Lane, Ada},
                  year = {2015},
                  month = jun,
                  school = {University of Tides \\& Ebbs},
                  address = {Utrecht},
                  isbn = {978-3-16-148410-0},
                }""");
    }

    @Test
    void a_thesis_on_arxiv_is_cited_as_a_thesis() {
        assertThat(ENTRIES.get("kites"))
                .startsWith("@mastersthesis{")
                .contains("year = {2013}", "school = {Tidal College}")
                .doesNotContain("arXiv");
    }

    @Test
    void bibtex_has_no_bachelors_thesis_so_the_type_says_it() {
        assertThat(ENTRIES.get("knots")).startsWith("@mastersthesis{").contains("type = {Bachelor's thesis}");
    }

    @Test
    void the_number_of_a_report_is_no_range() {
        assertThat(ENTRIES.get("dikes"))
                .startsWith("@techreport{")
                .contains("institution = {Institute of Dikes}", "number = {2013-07}", "pages = {40}");
    }

    @Test
    void a_book_has_a_series_and_editors() {
        assertThat(ENTRIES.get("weather"))
                .startsWith("@book{")
                .contains("series = {Air}", "volume = {4}", "publisher = {Sample Press}", "editor = {de Vries, Ben}");
    }

    @Test
    void a_chapter_is_in_a_book() {
        assertThat(ENTRIES.get("winds")).isEqualTo("""
                @incollection{winds,
                  title = {Winds},
                  author = {Lane, Ada},
                  booktitle = {Handbook of Air},
                  editor = {Cole, Cy and Dale, Di},
                  year = {2011},
                  pages = {1--12},
                  publisher = {Sample Press},
                  address = {Delft},
                }""");
    }

    @Test
    void an_article_has_a_volume_and_an_issue() {
        assertThat(ENTRIES.get("rains")).contains("volume = {3}", "number = {1--2}", "pages = {5--9}");
        JsonObject item = item("rains");
        assertThat(item.get("volume").getAsString()).isEqualTo("3");
        assertThat(item.get("issue").getAsString()).isEqualTo("1-2");
        assertThat(item.has("number")).isFalse();
    }

    @Test
    void other_works_have_types_of_biblatex() {
        assertThat(ENTRIES.get("gusts")).startsWith("@dataset{").contains("publisher = {Archive of Gusts}");
        assertThat(ENTRIES.get("kiter")).startsWith("@software{").contains("howpublished = {Archive of Code}");
        assertThat(ENTRIES.get("reel")).startsWith("@patent{").contains("number = {NL 123}");
        assertThat(ENTRIES.get("talk")).startsWith("@misc{");
    }

    @Test
    void nothing_has_the_year_of_the_page() {
        assertThat(Bibtex.of(CitedWorks.roundup())).doesNotContain("2024");
        assertThat(Pages.files(CitedWorks.roundup()).get("papers.json")).doesNotContain("2024");
    }

    @Test
    void a_paper_without_any_date_still_has_that_of_the_page() {
        assertThat(Bibtex.field(paper("Knots").build(), "year")).isEqualTo("2023");
    }

    @Test
    void a_work_without_any_date_has_none() {
        assertThat(Bibtex.of(paper("Knots")
                        .publication(publication(PublicationType.BOOK).build())
                        .build()))
                .doesNotContain("year");
    }

    @Test
    void a_work_without_any_date_says_why() {
        assertThat(Bibtex.of(CitedPapers.inPress()))
                .contains("note = {In press}")
                .doesNotContain("year");
        assertThat(Bibtex.of(paper("Knots").note("In press").build())).doesNotContain("note");
    }

    @Test
    void data_and_programs_are_cited_by_where_they_are() {
        assertThat(url(PublicationType.DATASET)).isEqualTo("https://data.example.org");
        assertThat(url(PublicationType.SOFTWARE)).isEqualTo("https://code.example.org");
        assertThat(url(PublicationType.BOOK)).isEqualTo("https://text.example.org");
    }

    private static String url(PublicationType type) {
        return Bibtex.field(
                paper("Knots")
                        .link(LinkKind.PAPER, "Paper", "https://text.example.org")
                        .link(LinkKind.CODE, "Code", "https://code.example.org")
                        .link(LinkKind.DATA, "Data", "https://data.example.org")
                        .publication(publication(type).build())
                        .build(),
                "url");
    }

    @Test
    void csl_has_a_type_and_a_genre() {
        assertThat(items())
                .extracting(item -> item.getAsJsonObject().get("type").getAsString())
                .containsExactly(
                        "thesis",
                        "thesis",
                        "thesis",
                        "report",
                        "book",
                        "chapter",
                        "dataset",
                        "software",
                        "patent",
                        "document",
                        "article-journal",
                        "document");
        assertThat(items().stream()
                        .map(JsonElement::getAsJsonObject)
                        .filter(item -> item.has("genre"))
                        .map(item -> item.get("genre").getAsString()))
                .containsExactly("PhD thesis", "Master's thesis", "Bachelor's thesis");
        assertThat(item("Lane_2015").get("publisher").getAsString()).isEqualTo("University of Tides & Ebbs");
        assertThat(item("Lane_2015").get("publisher-place").getAsString()).isEqualTo("Utrecht");
        assertThat(item("Lane_2015").get("ISBN").getAsString()).isEqualTo("978-3-16-148410-0");
        assertThat(item("weather").get("collection-title").getAsString()).isEqualTo("Air");
        assertThat(item("winds").getAsJsonArray("editor")).hasSize(2);
    }

    @Test
    void a_work_at_the_venue_of_the_page_is_not_in_its_proceedings() {
        var page = roundup("R")
                .venue(SampleRoundup.venue())
                .section(
                        "main",
                        paper("Knots")
                                .publication(publication(PublicationType.SOFTWARE)
                                        .date("2015")
                                        .build())
                                .build())
                .build();
        assertThat(Bibtex.of(page)).startsWith("@software{").contains("{2015}").doesNotContain("booktitle");
    }

    @Test
    void what_the_venue_does_not_say_comes_from_the_publication() {
        var paper = paper("Knots")
                .appearance(CitedPapers.published(CitedPapers.JOURNAL, Optional.empty(), Optional.of("e7")))
                .publication(publication(PublicationType.PAPER)
                        .date("2015")
                        .volume("4")
                        .pages("1-9")
                        .build())
                .build();
        assertThat(Bibtex.field(paper, "year")).isEqualTo("2015");
        assertThat(Bibtex.field(paper, "volume")).isEqualTo("4");
        assertThat(Bibtex.field(paper, "pages")).isEqualTo("e7");
    }

    @Test
    void a_key_that_bibtex_cannot_read_is_replaced() {
        assertThat(Bibtex.parsed(Bibtex.of(
                                paper("Knots").citationKey("Moon, 2015").build()))
                        .keySet())
                .singleElement()
                .extracting(Key::getValue)
                .asString()
                .startsWith("paperMoon-2015-");
    }

    private static List<JsonElement> items() {
        return JsonParser.parseString(Pages.files(CitedWorks.roundup()).getOrDefault("papers.json", ""))
                .getAsJsonArray()
                .asList();
    }

    private static JsonObject item(String id) {
        return items().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(item -> item.get("id").getAsString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
