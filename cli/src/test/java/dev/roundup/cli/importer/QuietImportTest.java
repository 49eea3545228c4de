package dev.roundup.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import makes no findings of its own: what it writes compiles, and what it cannot write it says once. */
final class QuietImportTest {
    @TempDir
    Path folder = Path.of("");

    private Import compiling(String name, String text) {
        Import list = Import.in(folder).named().file(name, text);
        list.run();
        assertThat(list.compile().summaries()).isEmpty();
        return list;
    }

    @Test
    void empty_fields_are_left_out_and_counted() {
        Ran ran = Import.in(folder)
                .file("a.bib", "@misc{k, title={Kites}, author={Ann Ash}, abstract={}, note = {}, funding={}}")
                .run();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(ran.out()).contains("funding: left out: is empty", ", 3 left out");
    }

    @Test
    void what_means_nothing_to_readers_is_kept_but_not_shown() {
        String entry = """
                @article{k, title = {Kites}, author = {Ann Ash}, journal = {Winds}, year = 2021, month = {2feb},
                  issn = {1234-5678}, edition = {Second}, funding = {Grant 7}, mood = {calm}}
                """;
        Import list = Import.in(folder).file("a.bib", entry).options("--map", "extra=funding");
        list.run();
        assertThat(list.source("Kites.java"))
                .contains(
                        "@Extra(name = \"month\", value = \"2feb\", shown = false)",
                        "@Extra(name = \"issn\", value = \"1234-5678\", shown = false)",
                        "@Extra(name = \"mood\", value = \"calm\", shown = false)",
                        "@Extra(name = \"edition\", value = \"Second\")",
                        "@Extra(name = \"funding\", value = \"Grant 7\")");
    }

    @Test
    void a_column_of_a_table_is_shown_but_not_its_key() {
        Import list = Import.in(folder).file("a.csv", "UID,Title,Authors,Room\nBJe_Kh3,Kites,Ann Ash,Hall 2\n");
        list.run();
        assertThat(list.source("Kites.java"))
                .contains(
                        "@Extra(name = \"UID\", value = \"BJe_Kh3\", shown = false)",
                        "@Extra(name = \"Room\", value = \"Hall 2\")");
    }

    @Test
    void pictures_and_files_that_are_not_at_hand_are_pending_and_said_once() {
        Import list = Import.in(folder).named().file("a.yml", """
                - title: Kites
                  authors: [Ann Ash]
                  image: kites.png
                  pdf: files/kites.pdf
                  video: coming soon
                """);
        Ran ran = list.run();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.out())
                .contains(
                        "image: doubtful: the picture was not found: \"kites.png\"",
                        "pdf: doubtful: neither an address nor a file that was found: \"files/kites.pdf\"",
                        "video: changed: pending");
        assertThat(list.source("Kites.java"))
                .contains(
                        "@Figure(alt = \"\", pending = true)",
                        "@Link(kind = LinkKind.PDF, pending = true)",
                        "@Link(kind = LinkKind.VIDEO, pending = true)");
        assertThat(list.compile().summaries()).isEmpty();
    }

    @Test
    void a_link_that_says_there_is_none_is_left_out_and_a_missing_scheme_is_added() {
        Import list = Import.in(folder).named().file("a.yml", """
                - title: Kites
                  authors: [Ann Ash]
                  url: www.tides.example.org/kites
                  pdf: nan
                  code: "#"
                """);
        assertThat(list.run().exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(list.source("Kites.java"))
                .contains("@Link(kind = LinkKind.PAPER, url = \"https://www.tides.example.org/kites\")\ninterface");
        assertThat(list.compile().summaries()).isEmpty();
    }

    @Test
    void a_page_about_a_paper_is_no_pdf() {
        Import list = Import.in(folder).named().file("a.yml", """
                - title: Kites
                  authors: [Ann Ash]
                  pdf: https://proceedings.mlr.press/v87/ash18a.html
                - title: Sails
                  authors: [Bo Bell]
                  pdf: https://ieeexplore.ieee.org/document/6654002
                """);
        assertThat(list.run().out())
                .contains(
                        "pdf: changed: now https://proceedings.mlr.press/v87/ash18a/ash18a.pdf",
                        "pdf: doubtful: called PDF, but it leads to a page of IEEE Xplore");
        assertThat(list.source("Kites.java"))
                .contains("kind = LinkKind.PDF, url = \"https://proceedings.mlr.press/v87/ash18a/ash18a.pdf\"");
        assertThat(list.source("Sails.java"))
                .contains("kind = LinkKind.PAPER, url = \"https://ieeexplore.ieee.org/document/6654002\"");
        assertThat(list.compile().summaries()).isEmpty();
    }

    @Test
    void the_second_paper_with_a_key_gets_none() {
        Import list = Import.in(folder).named().file("a.bib", """
                @misc{kites, title = {Kites}, author = {Ann Ash}, url = {https://tides.example.org/k}}
                @misc{Kites, title = {Sails}, author = {Bo Bell}, url = {https://tides.example.org/s}}
                @misc{a_b, title = {Ropes}, author = {Bo Bell}, url = {https://tides.example.org/r}}
                @misc{A_B, title = {Knots}, author = {Bo Bell}, url = {https://tides.example.org/n}}
                """);
        Ran ran = list.run();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.out()).contains("a.bib:4: Knots: key: doubtful: left out, since the paper at line 3 has it");
        assertThat(list.source("Ropes.java")).contains("citationKey = \"a_b\"");
        assertThat(list.source("Knots.java")).doesNotContain("citationKey");
    }

    @Test
    void a_name_makes_no_id_that_another_paper_states() {
        Import list = compiling("a.bib", """
                @misc{sails, title = {Kites}, author = {Ann Ash}, url = {https://tides.example.org/k}}
                @misc{x_1, title = {Sails}, author = {Bo Bell}, url = {https://tides.example.org/s}}
                """);
        assertThat(list.names()).contains("Kites.java", "Sails2.java");
    }

    @Test
    void markup_of_other_programs_becomes_ours_or_nothing() {
        Import list = compiling("a.bib", """
                @misc{k, title = {On {\\textless}i{\\textgreater}Kites{\\textless}/i{\\textgreater}}, author = {Ann Ash},
                  url = {https://tides.example.org/k}, keywords = {wind • air},
                  abstract = {<p>They fly.</p><ul><li>high</li></ul> <span style="x">far</span> if x < y and a <b.}}
                """);
        assertThat(list.source("Kites.java"))
                .contains("title = \"On \\\\emph{Kites}\"", "They fly. high far if x < y and a <b.")
                .contains("@Tag({WIND, AIR})");
    }

    @Test
    void tags_that_a_paper_writes_about_stay() {
        Import list = Import.in(folder).file("a.yml", """
                - title: Tokens
                  authors: [Ann Ash]
                  abstract: We add the tokens <s> and <pad> to <table> and <T>.
                """);
        list.run();
        assertThat(list.source("Tokens.java")).contains("the tokens <s> and <pad> to <table> and <T>.");
    }

    @Test
    void the_instructions_of_a_generator_are_left_out() {
        Import list = Import.in(folder).named().file("2024-05-06-winds.md", """
                ---
                title: Tide Lab Papers at Winds 2024
                ---
                {% include toc.html %}
                We have {{ site.papers | size }} papers.

                #### Kites
                **Authors**: Ann Ash, Bo Bell
                {% include figure.html path="k.png" %}
                [PDF]({{ "https://tides.example.org/k.pdf" | absolute_url }})
                """);
        Ran ran = list.run();
        assertThat(ran.out())
                .contains(
                        "intro: left out: what only a site's generator understands",
                        "intro: changed: without what only");
        assertThat(list.source("Kites.java"))
                .contains("authors = {\"Ann Ash\", \"Bo Bell\"}", "https://tides.example.org/k.pdf")
                .doesNotContain("{%", "{{");
    }

    @Test
    void several_addresses_at_one_host_are_several_contacts() {
        Import list = compiling("a.yml", """
                - title: Kites
                  authors: [Ann Ash, Bo Bell]
                  email: "{ann, bo}@example.org"
                  url: https://tides.example.org/k
                """);
        assertThat(list.source("Kites.java")).contains("@Contact(\"ann@example.org\")\n@Contact(\"bo@example.org\")");
    }

    @Test
    void what_programs_and_themes_keep_for_themselves_is_left_out() {
        Import list = compiling("a.bib", """
                @misc{k, title = {Kites}, author = {Ann Ash}, url = {https://tides.example.org/k}, ign-volume = {4},
                  file = {Full Text:/home/ann/x.pdf:application/pdf}, bdsk-url-1 = {https://x.example.org},
                  date-added = {2020-01-01}, timestamp = {x}, biburl = {y}, bibsource = {z}, owner = {ann},
                  mendeley-groups = {a}, bibtex_show = {true}, selected = {true}, altmetric = {1}}
                """);
        assertThat(list.source("Kites.java")).doesNotContain("@Extra");
    }

    @Test
    void names_are_short_and_titles_stay_on_one_line() {
        Import list = compiling("a.bib", """
                @article{k, title = {Uncharacteristically
                   Comprehensive Investigations Concerning Extraordinarily Long Titles of
                   Papers about Kites, Sails and Ropes}, author = {Ann Ash}, year = 2020,
                  url = {https://tides.example.org/k},
                  journal = {Transactions of the International Society for the Study of Kites and of Sails}}
                """);
        assertThat(list.names()).contains("UncharacteristicallyComprehensive.java");
        assertThat(list.source("UncharacteristicallyComprehensive.java"))
                .contains("title = \"Uncharacteristically Comprehensive Investigations Concerning Extraordinarily Long"
                        + " Titles of Papers about Kites, Sails and Ropes\",");
        assertThat(list.source("Venues.java")).contains("interface TransactionsInternationalSocietyStudy {}");
    }

    @Test
    void a_list_of_several_years_has_a_section_for_each() {
        Import list = Import.in(folder).named().file("a.bib", """
                @article{a, title = {Kites}, author = {Ann Ash}, journal = {Winds}, year = 2019}
                @article{b, title = {Sails}, author = {Ann Ash}, journal = {Winds}, year = 2021}
                @article{c, title = {Ropes}, author = {Ann Ash}, journal = {Winds}}
                @phdthesis{d, title = {Knots}, author = {Bo Bell}, school = {Tidal College}, year = 2021}
                """);
        list.run();
        assertThat(list.source("SamplePapers.java"))
                .containsSubsequence(
                        "id = \"2021\"",
                        "Sails.class",
                        "Knots.class",
                        "title = \"2019\"",
                        "Kites.class",
                        "title = \"Without a year\"",
                        "Ropes.class");
        assertThat(list.compile().summaries()).isEmpty();
    }

    @Test
    void the_compiler_points_at_what_nobody_stated() throws Exception {
        Files.writeString(folder.resolve("lab-list.bib"), """
                @misc{k, title = {Kites}, author = {Ann Ash}, url = {https://tides.example.org/k}}
                """);
        Ran ran = Ran.of(
                "import",
                folder.resolve("lab-list.bib").toString(),
                "--package",
                "lab",
                "--out",
                folder.resolve("src").toString());
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(ran.err().lines().filter(line -> line.contains("state it with")))
                .containsExactly(
                        "the list has no title for the page; fill it in, or state it with --title",
                        "the list has no date for the page; fill it in, or state it with --published",
                        "the list does not name your lab; fill it in, or state it with --site");
        Import list = Import.in(folder);
        assertThat(list.source("LabList.java")).contains("\"TODO: the page's title\"", "\"TODO: the page's date\"");
        assertThat(list.compile().summaries())
                .containsExactlyInAnyOrder(
                        "error LabList.java:8:17 placeholder-text",
                        "error LabList.java:9:21 date-syntax",
                        "error Website.java:5:14 placeholder-text");
        assertThat(Ran.of("check", folder.resolve("lab-list.bib").toString()).exitCode())
                .isEqualTo(ExitCode.FINE);
    }
}
