package dev.roundup.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TableAndYamlImportTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void columns_are_guessed_and_the_guesses_said() {
        Import list = Import.in(folder).named().file("t.csv", """
                UID,Title,Authors,Abstract,Keywords,Room
                X1,"Kites, and how",Ann Acker|Bo Bell,"Wind of $10\\%$
                and more.",wind; kites,B 12
                """);
        Ran ran = list.run();
        assertThat(ran.err())
                .contains(
                        "columns: key=UID, title=Title, authors=Authors, abstract=Abstract, tags=Keywords, extra=Room");
        assertThat(list.source("KitesHow.java"))
                .contains(
                        "title = \"Kites, and how\"",
                        "authors = {\"Ann Acker\", \"Bo Bell\"}",
                        "$10\\\\%$ and more.",
                        "@Tag({WIND, KITES})",
                        "name = \"Room\", value = \"B 12\"",
                        "name = \"UID\", value = \"X1\"");
        assertThat(list.compile().summaries()).isEmpty();
    }

    @Test
    void what_columns_mean_can_be_said() {
        Import list = Import.in(folder)
                .file("t.tsv", "Nom\tQui\tUID\nKites\tAnn Acker; Bo Bell\tabc-DEF_1\n")
                .options("--map", "title=Nom", "--map", "authors=Qui", "--map", "openreview=UID");
        assertThat(list.run().exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(list.source("Kites.java")).contains("\"Ann Acker\", \"Bo Bell\"", "@OpenReview(\"abc-DEF_1\")");
    }

    @Test
    void a_role_that_is_none_is_a_fault_of_usage() {
        Ran ran = Import.in(folder)
                .file("t.csv", "Title\nKites\n")
                .options("--map", "tilte=Title")
                .run();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).startsWith("--map: tilte is not a role.");
    }

    @Test
    void a_row_of_another_length_is_named() {
        Import list =
                Import.in(folder).file("t.csv", "Title,Authors\nKites,Ann Acker\nSails\nRopes,Bo Bell,\nReefs,a,b\n");
        Ran ran = list.run();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.out())
                .contains(
                        "t.csv:3: doubtful: the row has 1 value for 2 columns",
                        "t.csv:5: not read: the row has 3 values for 2 columns",
                        "3 papers");
        assertThat(list.names()).contains("Kites.java", "Sails.java", "Ropes.java");
    }

    @Test
    void publication_lists_in_yaml_are_read() {
        Import list = Import.in(folder).file("publist.yml", """
                - title: "Kites: a survey"
                  image: kites.png
                  description: We fly \\(n\\) kites.
                  authors: Ann Acker, Bo Bell and Cy Cole
                  link:
                    url: https://arxiv.org/abs/2101.00001
                    display: Winds (2021)
                  highlight: 1
                  news2: Shown at the fair.
                  news1:
                - title: Sails
                  authors: [Ann Acker, Di Dale*, Ed Elm*]
                  date: 2020-02-03
                  venue: Sailing Days
                """);
        assertThat(list.run().exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(list.source("KitesSurvey.java"))
                .contains(
                        "authors = {ANN_ACKER, \"Bo Bell\", \"Cy Cole\"}",
                        "@Abstract(\"\"\"\n        We fly \\\\(n\\\\) kites.\n",
                        "value = \"2101.00001\", label = \"Winds (2021)\"",
                        "@Figure(alt = \"\", pending = true)",
                        "name = \"highlight\", value = \"1\"",
                        "@Note(\"Shown at the fair.\")");
        assertThat(list.source("Sails.java"))
                .contains("@EqualContribution({\"Di Dale\", \"Ed Elm\"})", "date = \"2020-02-03\"");
    }

    @Test
    void notes_at_names_are_read_as_marks_are() {
        Import list = Import.in(folder).file("publist.yml", """
                - title: Sails
                  authors: Ann Acker (equal), Di Dale (equal), Bo Bell [corresponding author]
                """);
        list.run();
        assertThat(list.source("Sails.java"))
                .contains(
                        "\"Di Dale\", \"Bo Bell\"}",
                        "@EqualContribution({\"Ann Acker\", \"Di Dale\"})",
                        "@Note(\"Corresponding author: Bo Bell.\")");
    }

    @Test
    void front_matter_of_one_paper_has_its_abstract_below() {
        Import list = Import.in(folder).named().file("kites.md", """
                ---
                title: Kites
                authors:
                  - Ann Acker
                  - Bell, Bo
                publication: Winds 2021
                date: 2021-04-05
                tags: [wind, air]
                url_pdf: https://example.org/kites.pdf
                draft: false
                ---
                They fly: $x_1 < y_2$ and *how*.

                A second paragraph.
                """);
        assertThat(list.run().exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(list.source("Kites.java"))
                .contains(
                        "authors = {\"Ann Acker\", \"Bo Bell\"}",
                        "They fly: $x_1 < y_2$ and how.\n\n        A second paragraph.",
                        "kind = LinkKind.PDF, url = \"https://example.org/kites.pdf\"",
                        "name = \"draft\", value = \"false\"");
        assertThat(list.compile().summaries()).isEmpty();
    }

    @Test
    void front_matter_in_toml_is_read_as_that_in_yaml() {
        Import list = Import.in(folder).named().file("kites.md", """
                +++
                title = "Kites +++"
                authors = [
                  "Ann Acker",
                  "Bell, Bo"]
                publication = "Winds 2021"
                date = 2021-04-05
                tags = ["wind", "air"]
                url_pdf = "https://example.org/kites.pdf"
                [params]
                weight = 7
                [[links]]
                display = "Our code"
                url = "https://github.com/lab/kites"
                +++
                They fly.
                """);
        Ran ran = list.run();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(ran.out()).contains("kites.md:3: Kites: authors: changed", "kites.md:11: Kites: params.weight");
        assertThat(list.source("Kites.java"))
                .contains(
                        "title = \"Kites +++\"",
                        "authors = {\"Ann Acker\", \"Bo Bell\"}",
                        "date = \"2021-04-05\"",
                        "@GitHub(value = \"lab/kites\", label = \"Our code\")",
                        "@Tag({WIND, AIR})",
                        "kind = LinkKind.PDF, url = \"https://example.org/kites.pdf\"",
                        "name = \"params.weight\", value = \"7\"",
                        "They fly.");
        assertThat(list.compile().summaries()).isEmpty();
    }

    @Test
    void authors_and_links_may_be_mappings_with_names() {
        Import list = Import.in(folder).file("p.yml", """
                - title: Kites
                  authors:
                    - name: Ann Acker
                      url: https://ann.example.org
                    - {first: Bo, last: van Bell, affiliation: Lab}
                    - Cy Cole
                  venue: Winds
                  date: 2021-04-05T08:00:00Z
                  links:
                    - name: Slides
                      url: https://lab.example.org/kites.pdf
                """);
        assertThat(list.run().exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(list.source("Kites.java"))
                .contains(
                        "authors = {\"Ann Acker\", \"Bo van Bell\", \"Cy Cole\"}",
                        "@Link(kind = LinkKind.SLIDES, url = \"https://lab.example.org/kites.pdf\")",
                        "date = \"2021-04-05\"",
                        "name = \"authors.url\", value = \"https://ann.example.org\"",
                        "name = \"authors.affiliation\", value = \"Lab\"");
    }

    @Test
    void a_date_that_is_none_is_a_fault_of_usage() {
        Ran ran = Import.in(folder)
                .file("t.csv", "Title\nKites\n")
                .options("--published", "soon")
                .run();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).startsWith("--published: soon is not a date");
    }
}
