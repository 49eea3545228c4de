package dev.roundup.cli.importer;

import static dev.roundup.cli.records.FakeArchives.entry;
import static dev.roundup.cli.records.FakeArchives.feed;
import static dev.roundup.cli.records.FakeArchives.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.Console;
import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import dev.roundup.cli.records.FakeArchives;
import dev.roundup.cli.web.FakeTime;
import dev.roundup.cli.web.HostLookup;
import dev.roundup.cli.web.LoopbackServer.Page;
import dev.roundup.cli.web.PoliteClient;
import dev.roundup.testing.Compiled;
import dev.roundup.testing.Project;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Papers that services know become sources beside others. */
final class AddCommandTest {
    private static final String PAGE = """
            package lab;

            import dev.roundup.*;

            @Roundup(
                    slug = "winds",
                    title = "Our kites",
                    published = "2026-05-04",
                    site = Lab.class,
                    sections = {
                        @Section(id = "main", papers = Sails.class),
                        @Section(
                                id = "workshops",
                                title = "At workshops",
                                papers = {
                                    Ropes.class
                                })
                    })
            public interface Winds {}

            @Site(name = "Kite Lab", people = People.class, topics = Topics.class)
            interface Lab {}
            """;

    @TempDir
    Path folder = Path.of("");

    private FakeArchives archives;

    @BeforeEach
    void page() throws IOException {
        archives = FakeArchives.start();
        source("Winds", PAGE);
        source("Sails", """
                package lab;
                @dev.roundup.Paper(title = "Sails", authors = "Cy Cole")
                @dev.roundup.Arxiv("2001.00001")
                interface Sails {}
                """);
        source("Ropes", """
                package lab;
                @dev.roundup.Paper(title = "Ropes", authors = "Di Dale") interface Ropes {}
                """);
        source("People", """
                package lab;
                import dev.roundup.Person;
                public interface People {
                    String ZOE_ASH = "Zoë Ash";
                    @Person(alsoKnownAs = "B. Bell") String BO_BELL = "Bo Bell";
                }
                """);
        source("Topics", "package lab;\npublic interface Topics {\n    String WIND = \"Wind\";\n}\n");
    }

    @AfterEach
    void stop() {
        archives.close();
    }

    @Test
    void a_preprint_becomes_a_paper_of_the_page() throws IOException {
        archives.arxiv(
                "2306.00600",
                feed(entry(
                        "2306.00600v2",
                        "Kites of $n$\n  Strings",
                        "Zoe Ash, B. Bell, Eve Elm",
                        "<arxiv:comment>12 pages, 3 figures</arxiv:comment>")));
        Ran ran = add("arxiv:2306.00600v1", "--section", "At Workshops");
        assertThat(ran.err()).contains("KitesNStrings.java written");
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(text("KitesNStrings"))
                .contains(
                        "import static lab.People.ZOE_ASH;",
                        "title = \"Kites of $n$ Strings\"",
                        "authors = {ZOE_ASH, \"B. Bell\", \"Eve Elm\"}",
                        "@Arxiv(\"2306.00600\")",
                        "We fly $n$ kites, at a cost of $O(n)$, and land 99% of them.",
                        "name = \"comment\"",
                        "12 pages, 3 figures",
                        "shown = false")
                .doesNotContain("links of");
        assertThat(text("Winds")).contains("Ropes.class,\n                        KitesNStrings.class");
        assertThat(compile().messages()).isEmpty();
        assertThat(archives.server.requests()).containsExactly("GET /arxiv/api/query?id_list=2306.00600&max_results=1");
    }

    @Test
    void an_article_of_crossref() throws IOException {
        archives.doi("10.1234/kite.7", json("""
                {"indexed": {"date-parts": [[2024, 1, 2]], "timestamp": 1704153600000},
                 "publisher": "Wind Press", "issue": "2", "content-domain": {"domain": []}, "short-container-title": ["J. Winds"],
                 "DOI": "10.1234/kite.7", "type": "journal-article", "created": {"date-parts": [[2023, 3, 4]]},
                 "page": "10-19", "source": "Crossref", "is-referenced-by-count": 3, "title": "Kites: <i>low</i> &amp; high",
                 "prefix": "10.1234", "volume": "7",
                 "author": [{"given": "Zoë", "family": "Ash", "sequence": "first", "affiliation": [],
                             "ORCID": "http://orcid.org/0000-0002-1825-0097"},
                            {"given": "Bo", "family": "Bell", "sequence": "additional", "affiliation": [{"name": "Wind Lab"}]}],
                 "member": "99", "reference": [{"key": "1"}], "container-title": "Journal of Winds",
                 "abstract": "<jats:title>Abstract</jats:title><jats:p>They fly, at 5% of the cost.</jats:p>",
                 "language": "en", "link": [{"URL": "https://x.example/a.pdf", "content-type": "application/pdf"}],
                 "deposited": {"date-parts": [[2023, 3, 4]]}, "score": 1, "issued": {"date-parts": [[2023, 3, 1]]},
                 "published": {"date-parts": [[2023, 3, 1]]}, "references-count": 1, "URL": "https://doi.org/10.1234/kite.7",
                 "relation": {}, "ISSN": ["1234-5679"], "subject": [], "license": [{"URL": "https://l.example"}]}
                """));
        Ran ran = add("https://doi.org/10.1234/KITE.7", "--section", "main");
        assertThat(ran.err()).contains("KitesLowHigh.java written");
        assertThat(text("KitesLowHigh"))
                .contains(
                        "title = \"Kites: \\\\emph{low} & high\"",
                        "authors = {ZOE_ASH, BO_BELL}",
                        "@Doi(\"10.1234/kite.7\")",
                        "They fly, at 5% of the cost.",
                        "venue = Venues.JournalOfWinds.class",
                        "date = \"2023-03-01\"",
                        "volume = \"7\"",
                        "number = \"2\"",
                        "pages = \"10-19\"")
                .doesNotContain("citationKey", "reference", "indexed", "x.example");
        assertThat(compile().messages()).isEmpty();
        assertThat(archives.server.asked().get(0).header("accept"))
                .isEqualTo("application/vnd.citationstyles.csl+json");
    }

    @Test
    void a_preprint_of_datacite() throws IOException {
        archives.doi("10.5281/zenodo.77", json("""
                {"type": "article", "id": "https://doi.org/10.5281/zenodo.77", "categories": ["Wind"], "language": "eng",
                 "author": [{"family": "Elm", "given": "Eve"}], "issued": {"date-parts": [[2022, 2]]},
                 "abstract": "They fly.", "DOI": "10.5281/ZENODO.77", "URL": "https://zenodo.org/record/77",
                 "copyright": "CC BY 4.0", "publisher": "Zenodo", "title": "Kites on a shelf", "version": "1.0"}
                """));
        Ran ran = add("doi:10.5281/zenodo.77", "--section", "main");
        assertThat(ran.err()).contains("KitesShelf.java written");
        assertThat(text("KitesShelf"))
                .contains("@Doi(\"10.5281/ZENODO.77\")", "authors = \"Eve Elm\"", "date = \"2022-02\"");
        assertThat(compile().messages()).isEmpty();
    }

    @Test
    void a_paper_of_openreview_with_its_decision() throws IOException {
        archives.openReview("kItEs12345", json("""
                {"notes": [{"id": "kItEs12345", "forum": "kItEs12345", "number": 7, "pdate": 1695000000000, "replyto": null,
                  "invitations": ["Winds.cc/2023/Conference/-/Submission"], "signatures": ["Winds.cc/2023/Conference/Submission7"],
                  "content": {"title": {"value": "Kites on $S^2$"}, "authors": {"value": ["Zoë Ash", "Fay Fir"]},
                   "authorids": {"value": ["~Zoe_Ash1", "~Fay_Fir1"]}, "keywords": {"value": ["wind", "spheres"]},
                   "TLDR": {"value": "They fly."}, "abstract": {"value": "We fly on $S^2$."},
                   "venue": {"value": "Winds 2023 spotlight"}, "venueid": {"value": "Winds.cc/2023/Conference"},
                   "pdf": {"value": "/pdf/abc.pdf"}, "primary_area": {"value": "aerodynamics"}, "_bibtex": {"value": "@x{}"}}}],
                 "count": 1}
                """));
        Ran ran = add("https://openreview.net/pdf?id=kItEs12345", "--section", "main");
        assertThat(ran.err()).contains("kept as @Extra, since they are none of the site's topics: spheres");
        assertThat(text("KitesS2"))
                .contains(
                        "title = \"Kites on $S^2$\"",
                        "@OpenReview(\"kItEs12345\")",
                        "@Tldr(\"They fly.\")",
                        "@Tag(WIND)",
                        "@Spotlight",
                        "Venues.Winds2023.class",
                        "@Extra(name = \"keywords\", value = \"spheres\", shown = false)");
        assertThat(compile().messages()).isEmpty();
    }

    @Test
    void a_paper_that_only_version_1_of_openreview_knows() throws IOException {
        archives.openReview("rOpEs12345", json("{\"notes\": [], \"count\": 0}"));
        archives.openReview1("rOpEs12345", json("""
                {"notes": [{"id": "rOpEs12345", "forum": "rOpEs12345", "tcdate": 1569000000000, "replyto": null,
                  "content": {"title": "Long ropes", "authors": ["Di Dale"], "authorids": ["d@x.example"],
                              "venue": "Winds 2020 Oral", "venueid": "Winds.cc/2020/Conference", "pdf": "/pdf/q.pdf"},
                  "details": {"directReplies": [{"id": "dEc", "forum": "rOpEs12345", "replyto": "rOpEs12345",
                    "content": {"title": "Paper Decision", "decision": "Accept (Oral)"}}]}}], "count": 1}
                """));
        add("openreview:rOpEs12345", "--section", "main");
        assertThat(text("LongRopes")).contains("@Oral", "Venues.Winds2020.class");
        assertThat(compile().messages()).isEmpty();
    }

    @Test
    void a_paper_of_the_acl_anthology() throws IOException {
        archives.acl("2023.acl-long.1", Page.of("application/x-bibtex", """
                @inproceedings{ash-bell-2023-kites,
                    title = "{K}ites Talk {E}nglish",
                    author = "Ash, Zo{\\\"e}  and
                      Bell, Bo",
                    editor = "Fir, Fay",
                    booktitle = "Proceedings of the 61st Meeting on Talk (Volume 1: Long Papers)",
                    month = jul,
                    year = "2023",
                    address = "Toronto, Canada",
                    publisher = "Association for Talk",
                    url = "https://aclanthology.org/2023.acl-long.1/",
                    doi = "10.18653/v1/2023.acl-long.1",
                    pages = "1--9",
                    abstract = "Kites talk, but only 5{\\%} of them."
                }
                """));
        add("acl:2023.acl-long.1", "--section", "main");
        assertThat(text("KitesTalkEnglish"))
                .contains(
                        "title = \"Kites Talk English\"",
                        "{ZOE_ASH, BO_BELL}",
                        "@AclAnthology(\"2023.acl-long.1\")",
                        "@Doi(\"10.18653/v1/2023.acl-long.1\")",
                        "Kites talk, but only 5\\\\% of them.",
                        "date = \"2023-07\"");
        assertThat(compile().messages()).isEmpty();
    }

    @Test
    void a_paper_that_is_there_already_is_neither_asked_nor_doubled() throws IOException {
        Ran ran = add("arxiv:2001.00001", "--section", "main");
        assertThat(ran.err()).contains("arxiv:2001.00001 is there already: lab.Sails (\"Sails\")");
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(archives.server.requests()).isEmpty();
    }

    @Test
    void a_paper_with_the_title_of_another_is_not_doubled() throws IOException {
        archives.arxiv("2306.00600", feed(entry("2306.00600v1", "ROPES", "Di Dale", "")));
        Ran ran = add("arxiv:2306.00600", "--section", "main");
        assertThat(ran.err()).contains("arxiv:2306.00600 is there already: lab.Ropes");
        assertThat(text("Winds")).isEqualTo(PAGE);
    }

    @Test
    void the_same_paper_by_two_ids_is_added_once() throws IOException {
        archives.arxiv(
                "2306.00600", feed(entry("2306.00600v1", "Kites", "Di Dale", "<arxiv:doi>10.1234/kite.7</arxiv:doi>")));
        archives.doi(
                "10.1234/kite.7",
                json("{\"type\": \"journal-article\", \"title\": \"Kites\", \"DOI\": \"10.1234/kite.7\"}"));
        Ran ran = add("arxiv:2306.00600", "doi:10.1234/kite.7", "--section", "main");
        assertThat(ran.err()).contains("doi:10.1234/kite.7 is there already: Kites");
        assertThat(text("Kites")).contains("@Arxiv(\"2306.00600\")", "@Doi(\"10.1234/kite.7\")");
    }

    @Test
    void without_a_section_the_choice_is_told() {
        Ran ran = add("arxiv:2306.00600");
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(ran.err()).contains("name one with --section: main, workshops of winds");
        assertThat(add("arxiv:2306.00600", "--section", "posters").err())
                .contains("there is no section posters; there are: main, workshops of winds");
    }

    @Test
    void what_is_no_id_is_told() {
        Ran ran = add("arxiv:2313.00600", "--section", "main");
        assertThat(ran.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("\"arxiv:2313.00600\" is no paper: \"2313\" is not a year and a month.");
        assertThat(add("Kites", "--section", "main").err())
                .contains("\"Kites\" is no paper: write arxiv:, doi:, openreview: or acl: and the id");
    }

    @Test
    void papers_are_added_even_if_others_are_unknown() throws IOException {
        archives.arxiv("2306.00600,2306.00601", feed(entry("2306.00600v1", "Kites", "Di Dale", "")));
        Ran ran = add("arxiv:2306.00600", "arxiv:2306.00601", "--section", "main");
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.err()).contains("arxiv:2306.00601: arXiv has no such paper", "Kites.java written");
    }

    @Test
    void a_file_of_that_name_is_never_overwritten() throws IOException {
        source("Kites", "package lab;\nclass Kites {}\n");
        archives.arxiv("2306.00600", feed(entry("2306.00600v1", "Kites", "Di Dale", "")));
        add("arxiv:2306.00600", "--section", "main");
        assertThat(text("Kites")).isEqualTo("package lab;\nclass Kites {}\n");
        assertThat(text("Winds")).contains("{Sails.class, Kites2.class}");
    }

    @Test
    void the_outcome_of_each_field_is_json() throws IOException {
        archives.arxiv("2306.00600", feed(entry("2306.00600v1", "Kites", "Di Dale", "")));
        Ran ran = add("arxiv:2306.00600", "--section", "main", "--json");
        assertThat(ran.out()).contains("\"format\": \"arxiv\"", "\"type\": \"Kites\"", "\"outcome\": \"taken\"");
    }

    private void source(String type, String text) throws IOException {
        Path file = folder.resolve("src/lab/" + type + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String text(String type) throws IOException {
        return Files.readString(folder.resolve("src/lab/" + type + ".java"));
    }

    private Compiled compile() {
        return Project.in(folder).options("-Xlint:-options").compile();
    }

    private Ran add(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--to", folder.resolve("src").toString()));
        all.addAll(archives.options());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = Console.keptIn(out, err);
        AddCommand command = new AddCommand(
                console, manners -> new PoliteClient(manners, new FakeTime(), HostLookup.OF_THE_MACHINE));
        CommandLine line = new CommandLine(command)
                .setErr(console.err())
                .setExecutionExceptionHandler((thrown, a, b) -> {
                    console.say(String.valueOf(thrown.getMessage()));
                    return ExitCode.FAILURE;
                });
        int exitCode = line.execute(all.toArray(String[]::new));
        return new Ran(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
