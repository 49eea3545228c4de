package dev.roundup.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of generators of sites: TOML of Hugo, Quarto, academicpages, and lists in Markdown. */
final class SiteFormatsTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void toml() {
        Import list = Import.in(folder).file("papers.toml", """
                title = "Our papers"

                [[papers]]
                title = "Kites"
                authors = ["Ann Ash", "Bo Bell"]
                venue = "Winds"
                year = 2021
                tags = ["wind"]
                [papers.link]
                url = "https://lab.example.org/k"
                label = "Project"

                [[papers]]
                title = "Broken
                authors = ["Bo Bell"]

                [[papers]]
                title = "Sails"
                authors = [{family = "Soto Vega", given = "Lia"}]
                date = 2020-04-05

                [site]
                lab = "Tides"
                """).options("--json", "--site", "Lab");
        Ran ran = list.run();
        assertThat(Outcomes.of(ran)).isEqualTo(Map.of("papers", 2, "taken", 7, "changed", 3, "extra", 1));
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.out()).contains("this table cannot be read: line 14: this is not TOML");
        assertThat(list.source("Kites.java"))
                .contains("authors = {\"Ann Ash\", \"Bo Bell\"}", "kind = LinkKind.PROJECT", "date = \"2021\"");
        assertThat(list.source("Sails.java")).contains("LIA_SOTO_VEGA", "date = \"2020-04-05\"");
        assertThat(list.source("OurPapers.java")).contains("title = \"Our papers\"", "\"Tides\"");
        assertThat(list.compile().messages()).isEmpty();
    }

    @Test
    void values_of_toml_that_look_like_headers_are_values() {
        Import list = Import.in(folder).file("p.toml", """
                [[papers]]
                title = "Kites"
                authors = [
                  "Ann Ash",
                  "Bo Bell",
                ]
                sizes = [
                  [1],
                  [2]
                ]
                abstract = \"""
                They fly.

                [[papers]]
                \"""

                [[papers]]
                title = "Sails"
                author = "Cy Cole"
                """);
        assertThat(list.run().exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(list.source("Kites.java")).contains("They fly.", "[[papers]]");
        assertThat(list.names()).contains("Sails.java");
    }

    @Test
    void an_array_within_a_line_of_toml() {
        Import list = Import.in(folder)
                .file(
                        "p.toml",
                        "papers = [{title = \"Kites\", author = \"Ann Ash\"}, {title = \"Sails\", by = \"Cy Cole\"}]");
        assertThat(list.run().exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(list.names()).contains("Kites.java", "Sails.java");
    }

    @Test
    void quarto() {
        Import list = Import.in(folder).file("q.qmd", """
                ---
                title: "Kites: a study"
                author:
                  - name: Ann Ash
                    orcid: 0000-0000-0000-0001
                  - name:
                      given: Bo
                      family: Bell
                date: "2021-04-05"
                categories: [wind, air]
                description: "How they fly."
                citation:
                  type: article-journal
                  container-title: Winds
                  volume: 3
                  doi: 10.1234/kite.1
                  pdf-url: https://lab.example.org/k.pdf
                format: html
                ---

                They fly: $x_1$.

                ::: {.callout-note}
                Shown at the fair.
                :::

                ```{r}
                plot(1)
                ```

                - [Code](https://github.com/lab/kites)
                """).options("--json", "--title", "Papers", "--site", "Lab");
        assertThat(Outcomes.of(list.run())).isEqualTo(Map.of("papers", 1, "taken", 8, "changed", 4, "left_out", 3));
        assertThat(list.source("KitesStudy.java"))
                .contains(
                        "authors = {\"Ann Ash\", \"Bo Bell\"}",
                        "@Doi(\"10.1234/kite.1\")",
                        "kind = LinkKind.PDF",
                        "@GitHub(",
                        "@Tldr(\"How they fly.\")",
                        "They fly: $x_1$.",
                        "Shown at the fair.",
                        "@Tag({WIND, AIR})",
                        "Venues.Winds.class, date = \"2021-04-05\", volume = \"3\"")
                .doesNotContain(":::", "plot");
        assertThat(list.compile().messages()).isEmpty();
    }

    @Test
    void code_in_a_list_of_quarto_is_told() {
        Ran ran = Import.in(folder).file("q.qmd", """
                ---
                title: Papers
                ---

                ## 2021

                - **Kites.** Ann Ash, Bo Bell. *Winds*.
                - **Sails.** Cy Cole, Ann Ash. *Oceans*.

                ```{r}
                papers()
                ```
                """).run();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.out()).contains("q.qmd:10: doubtful: code is not run; what it writes is not read", "2 papers, ");
    }

    @Test
    void academicpages_in_markdown() {
        Import list = Import.in(folder)
                .file("2021-04-05-kites.md", """
                ---
                title: "Kites in wind"
                collection: publications
                category: manuscripts
                permalink: /publication/2021-04-05-kites
                excerpt: 'How they fly.'
                date: 2021-04-05
                venue: 'Winds'
                slidesurl: 'https://lab.example.org/k-slides.pdf'
                paperurl: 'https://lab.example.org/k.pdf'
                citation: 'Ash, A. and Bell, B. (2021). &quot;Kites in wind.&quot; <i>Winds</i>. 1(1).'
                ---
                They fly on strings.
                """)
                .options("--json", "--title", "Papers", "--site", "Lab");
        assertThat(Outcomes.of(list.run()))
                .isEqualTo(Map.of("papers", 1, "taken", 6, "changed", 1, "extra", 1, "doubtful", 1, "left_out", 2));
        assertThat(list.source("KitesWind.java"))
                .contains(
                        "authors = {\"A. Ash\", \"B. Bell\"}",
                        "kind = LinkKind.SLIDES",
                        "kind = LinkKind.PAPER",
                        "@Tldr(\"How they fly.\")",
                        "date = \"2021-04-05\"");
        assertThat(list.compile().messages()).isEmpty();
    }

    @Test
    void academicpages_as_a_table() {
        Import list = Import.in(folder)
                .file(
                        "publications.tsv",
                        "pub_date\ttitle\tvenue\texcerpt\tcitation\turl_slug\tpaper_url\tslides_url\n"
                                + "2021-04-05\tKites\tWinds\tHow they fly.\t"
                                + "\"Ash, A., & Bell, B. (2021). Kites. <i>Winds</i>.\"\tkites-2021\t"
                                + "https://lab.example.org/k.pdf\thttps://lab.example.org/k-slides.pdf\n")
                .options("--json", "--title", "Papers", "--site", "Lab");
        assertThat(Outcomes.of(list.run())).isEqualTo(Map.of("papers", 1, "taken", 6, "changed", 1, "doubtful", 1));
        assertThat(list.source("Kites.java"))
                .contains(
                        "authors = {\"A. Ash\", \"B. Bell\"}",
                        "id = \"kites-2021\"",
                        "kind = LinkKind.SLIDES",
                        "@Tldr(\"How they fly.\")",
                        "date = \"2021-04-05\"");
    }

    @Test
    void lists_in_markdown() {
        Import list =
                Import.in(folder).file("publications.md", """
                ---
                title: Publications
                ---

                ## 2023

                - **Kites in the North.** Ann Ash, Bo Bell. *Winds*. [pdf](https://lab.example.org/k.pdf)
                - **Sails.** Cy Cole and Ann Ash. *Oceans*, 2024. [[code]](https://github.com/lab/sails)

                ## 2022

                1. **Ropes.** Di Dale. *Journal of Ropes*. [pdf](https://lab.example.org/r.pdf)
                2. Ann Ash, Di Dale. **Knots and loops**. *Winds*. [[PDF]](https://lab.example.org/n.pdf)
                """).options("--json", "--title", "Papers", "--site", "Lab");
        assertThat(Outcomes.of(list.run())).isEqualTo(Map.of("papers", 4, "taken", 17, "changed", 6));
        assertThat(list.source("KitesNorth.java"))
                .contains("Venues.Winds.class, date = \"2023\"", "kind = LinkKind.PDF");
        assertThat(list.source("Sails.java")).contains("date = \"2024\"", "@GitHub(");
        assertThat(list.source("Ropes.java")).contains("authors = DI_DALE", "date = \"2022\"");
        assertThat(list.source("KnotsLoops.java"))
                .contains("{ANN_ASH, DI_DALE}", "@Link(kind = LinkKind.PDF, url = \"https://lab.example.org/n.pdf\")");
        assertThat(list.compile().messages()).isEmpty();
    }
}
