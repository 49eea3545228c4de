package dev.roundup.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types, dates without a venue, publishers, editors, volumes and keys find their places. */
final class PublicationImportTest {
    @TempDir
    Path folder = Path.of("");

    /** The source of the only paper of a list. */
    private String paper(String name, String text) {
        Import list = Import.in(folder).file(name, text);
        list.run();
        return list.source("Kites.java").replaceAll("\\s+", " ");
    }

    private String entry(String type, String fields) {
        return paper("a.bib", "@" + type + "{k, title = {Kites}, author = {Ann Ash}, " + fields + "}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phdthesis     |                              | PHD_THESIS",
                "mastersthesis |                              | MASTERS_THESIS",
                "mastersthesis | , type = {Bachelor's thesis} | BACHELORS_THESIS",
                "thesis        | , type = {mathesis}          | MASTERS_THESIS",
                "thesis        | , type = {M.Sc. thesis}      | MASTERS_THESIS",
                "thesis        | , type = {BSc thesis}        | BACHELORS_THESIS",
                "thesis        | , type = {Dissertation}      | PHD_THESIS",
                "bathesis      |                              | BACHELORS_THESIS",
                "techreport    |                              | REPORT",
                "report        | , type = {techreport}        | REPORT",
                "book          |                              | BOOK",
                "inbook        |                              | BOOK",
                "dataset       |                              | DATASET",
                "misc          | , type = {Data set}          | DATASET",
                "software      |                              | SOFTWARE",
                "misc          | , type = {software}          | SOFTWARE",
                "patent        |                              | PATENT"
            })
    void bibtex_types(String type, String fields, String expected) {
        assertThat(entry(type, "year = 2015" + (fields == null ? "" : fields)))
                .contains("@Publication(type = PublicationType." + expected + ", date = \"2015\")")
                .doesNotContain("@Extra");
    }

    @ParameterizedTest
    @CsvSource({
        "thesis, Master's thesis, MASTERS_THESIS",
        "thesis, PhD thesis, PHD_THESIS",
        "report, , REPORT",
        "book, , BOOK",
        "dataset, , DATASET",
        "software, , SOFTWARE",
        "patent, , PATENT",
        "document, , OTHER"
    })
    void csl_types(String type, String genre, String expected) {
        String more = genre == null ? "" : ", \"genre\": \"" + genre + "\"";
        assertThat(paper("a.json", """
                        [{"id": "k", "type": "%s"%s, "title": "Kites", "author": [{"family": "Ash", "given": "Ann"}],
                          "issued": {"date-parts": [[2015, 6]]}, "publisher": "Tidal College", "publisher-place": "Delft"}]
                        """.formatted(type, more)))
                .contains("@Publication( type = PublicationType." + expected
                        + ", date = \"2015-06\", publisher = \"Tidal College\", place = \"Delft\")")
                .doesNotContain("@Extra");
    }

    @Test
    void a_thesis_of_no_known_degree_is_doubtful() {
        Ran run = Import.in(folder)
                .file("a.bib", "@thesis{k, title = {Kites}, author = {Ann Ash}, year = 2015}")
                .run();
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("entrytype: doubtful: taken for a doctoral thesis");
    }

    @Test
    void a_year_without_a_venue_is_the_papers_own() {
        assertThat(entry("misc", "year = 2015, month = jun")).contains("@Publication(date = \"2015-06\")");
    }

    @Test
    void an_article_has_a_volume_an_issue_and_a_publisher() {
        assertThat(
                        entry(
                                "article",
                                "journal = {Winds}, volume = 3, number = {1--2}, pages = {5--9}, year = 2010, publisher = {Air}"))
                .contains(
                        "@AppearedIn(venue = Venues.Winds.class, date = \"2010\", volume = \"3\", number = \"1-2\", pages = \"5-9\")",
                        "@Publication(publisher = \"Air\")");
        assertThat(source("Venues.java")).contains("kind = VenueKind.JOURNAL");
    }

    @Test
    void the_issue_of_csl_is_a_number() {
        assertThat(paper("a.json", """
                        [{"id": "k", "type": "article-journal", "title": "Kites", "container-title": "Winds",
                          "author": [{"family": "Ash", "given": "Ann"}], "volume": "3", "issue": 2}]
                        """))
                .contains("volume = \"3\", number = \"2\"")
                .doesNotContain("date =");
    }

    @Test
    void a_chapter_is_in_a_book() {
        assertThat(
                        entry(
                                "incollection",
                                "booktitle = {Handbook of Air}, editor = {Cole, Cy and Dale, Di}, publisher = {Sample Press},"
                                        + " address = {Delft}, isbn = {978-3-16-148410-0}, series = {Air}, volume = 4, year = 2011"))
                .contains(
                        "@AppearedIn(venue = Venues.HandbookOfAir.class, date = \"2011\", volume = \"4\")",
                        "publisher = \"Sample Press\", place = \"Delft\", series = \"Air\","
                                + " editors = {\"Cy Cole\", \"Di Dale\"}, isbn = \"978-3-16-148410-0\"");
        assertThat(source("Venues.java")).contains("@Venue(name = \"Handbook of Air\", kind = VenueKind.BOOK)");
    }

    @Test
    void the_address_of_a_conference_is_its_place() {
        assertThat(entry("inproceedings", "booktitle = {Winds}, address = {Oslo}, organization = {Air}, year = 2011"))
                .contains("@Publication(publisher = \"Air\")");
        assertThat(source("Venues.java")).contains("place = \"Oslo\"");
    }

    @Test
    void a_report_of_nobody_on_arxiv_is_a_preprint() {
        assertThat(entry("techreport", "arxiv = {2101.00001}, year = 2021"))
                .contains("@AppearedIn(venue = Venues.VenueArxiv.class, date = \"2021\")")
                .doesNotContain("@Publication");
    }

    @Test
    void the_archive_of_data_is_its_publisher() {
        assertThat(entry("dataset", "howpublished = {Archive of Gusts}, year = 2021"))
                .contains("publisher = \"Archive of Gusts\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "to appear     | To appear",
                "(to appear)   | To appear",
                "In press.     | In press",
                "forthcoming   | Forthcoming",
                "submitted     | Submitted",
                "under review  | Under review",
                "Accepted for publication | Accepted for publication"
            })
    void a_state_in_place_of_a_year_is_a_note(String year, String note) {
        assertThat(entry("article", "journal = {Winds}, year = {" + year + "}"))
                .contains("@Note(\"" + note + "\")")
                .doesNotContain("date =", "@Extra");
    }

    @Test
    void what_has_no_date_in_the_list_gets_none_on_the_page() {
        Import list = Import.in(folder)
                .file("a.bib", "@misc{k, title = {Kites}, author = {Ann Ash}, year = {in press}}")
                .named();
        list.run();
        assertThat(list.source("Kites.java")).contains("@Publication(type = PublicationType.OTHER)");
        assertThat(list.compile("-Aroundup.rules=abstract-missing=off").summaries())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023/2024, 2023", "2023--2024, 2023", "c. 2015, 2015", "2015 (to appear), 2015", "Spring 2015, 2015"})
    void an_unclear_year_is_doubtful(String year, String date) {
        Import list = Import.in(folder)
                .file(
                        "a.bib",
                        "@article{k, title = {Kites}, author = {Ann Ash}, journal = {Winds}, year = {" + year + "}}");
        Ran run = list.run();
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("year: doubtful: taken for " + date);
        assertThat(list.source("Kites.java")).contains("date = \"" + date + "\"");
    }

    @Test
    void a_year_of_no_number_is_kept() {
        Import list = Import.in(folder)
                .file("a.bib", "@article{k, title = {Kites}, author = {Ann Ash}, journal = {Winds}, year = {soon}}");
        assertThat(list.run().out()).contains("year: doubtful: kept as @Extra; it cannot be read as a date");
        assertThat(list.source("Kites.java")).contains("@Extra(name = \"year\", value = \"soon\")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2015-06-30            | 2015-06-30",
                "2015/6/3              | 2015-06-03",
                "2015-6                | 2015-06",
                "June 2015             | 2015-06",
                "30 June 2015          | 2015-06-30",
                "Jun 30, 2015          | 2015-06-30",
                "30th June 2015        | 2015-06-30",
                "2015-03-01/2015-03-04 | 2015-03-01",
                "2015/2016             | 2015"
            })
    void dates_are_read_as_people_write_them(String written, String date) {
        assertThat(entry("misc", "date = {" + written + "}")).contains("@Publication(date = \"" + date + "\")");
    }

    @Test
    void a_period_of_csl_begins_on_its_first_day() {
        assertThat(paper("a.json", """
                        [{"id": "k", "type": "article-journal", "title": "Kites", "container-title": "Winds",
                          "author": [{"family": "Ash", "given": "Ann"}], "issued": {"date-parts": [[2015, 6, 3], [2015, 6, 5]]}}]
                        """)).contains("date = \"2015-06-03\"");
    }

    @Test
    void a_key_that_is_no_id_stays_the_key() {
        assertThat(paper("a.bib", "@misc{Moon_2015:a, title = {Kites}, author = {Ann Ash}, year = 2015}"))
                .contains("citationKey = \"Moon_2015:a\"")
                .doesNotContain("@Extra");
    }

    @Test
    void a_paper_is_known_by_its_key() {
        String text = "@misc{Moon_2015, title = {%s}, author = {Ann Ash}, year = 2015}";
        Import.in(folder).file("a.bib", text.formatted("Kites")).run();
        Import again = Import.in(folder)
                .file("a.bib", text.formatted("Kites and Sails"))
                .options("--merge");
        assertThat(again.run().err()).contains("Kites was not changed; the list now calls it \"Kites and Sails\"");
    }

    @Test
    void a_post_about_one_paper_has_the_date_in_its_name() {
        assertThat(paper("2023-05-02-kites-fly.md", "---\ntitle: Kites\nauthors: [Ann Ash]\n---\nThey fly.\n"))
                .contains("@Publication(date = \"2023-05-02\")");
        assertThat(source("KitesFly.java")).contains("published = \"2024-05-06\"");
    }

    @Test
    void the_date_in_a_post_counts_more_than_the_one_in_its_name() {
        assertThat(paper(
                        "2023-05-02-kites-fly.md",
                        "---\ntitle: Kites\nauthors: [Ann Ash]\ndate: 2022-01-03\n---\nThey fly.\n"))
                .contains("@Publication(date = \"2022-01-03\")");
    }

    private String source(String name) {
        return Import.in(folder).source(name);
    }
}
