package dev.roundup.processor.render.markdown;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.render.SampleRoundup.figure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.render.Pages;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownContentTest {
    private static final String FOLDER = "markdown/neurips-2023/";

    @Test
    void a_paper_is_a_file_of_its_own_with_its_facts_above_it() {
        Map<String, String> files = files(paper("Gliders")
                .title("Gliders on $S^2$")
                .author(dev.roundup.processor.render.SampleRoundup.name("ada"))
                .link(LinkKind.CODE, "Code", "https://github.com/sample/gliders")
                .tldr("They soar.")
                .abstractText("A policy \\(\\pi(a \\mid s)\\) *that* soars.\n\n1. Second paragraph.")
                .figure(figure("a/my figure.svg", "A curve", 30, 20))
                .build());

        assertThat(files.get(FOLDER + "gliders/index.md")).isEqualTo("""
                ---
                title: "Gliders on S²"
                author: ["Ada Vermeer"]
                date: "2023-11-20"
                description: "They soar."
                image: "./picture.svg"
                "image-alt": "A curve"
                ---

                Ada Vermeer

                They soar.

                A policy $\\pi(a \\mid s)$ \\*that\\* soars.

                1\\. Second paragraph.

                ![A curve](./picture.svg)

                [Code](<https://github.com/sample/gliders>)
                """);
        assertThat(files).containsKey(FOLDER + "gliders/picture.svg");
    }

    @Test
    void the_roundup_has_all_papers_under_their_titles() {
        Map<String, String> files = files(
                paper("A")
                        .title("First $x_1$")
                        .figure(figure("a/a.svg", "A curve", 30, 20))
                        .build(),
                paper("B").title("# Second").build());

        assertThat(files.get(FOLDER + "index.md"))
                .startsWith("---\ntitle: \"Papers at NeurIPS 2023\"\ndate: \"2023-11-20\"\n---\n")
                .contains("\n### First $x_1$\n", "![A curve](./a/picture.svg)", "\n### \\# Second\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\u0001',
            value = {
                "a <b> & [c](d) `e` {{< f >}};a \\<b\\> \\& \\[c\\](d) \\`e\\` \\{\\{\\< f \\>\\}\\}",
                "- not a list;\\- not a list",
                "(a) not a list;(a\\) not a list",
                "2023. A year;2023\\. A year",
                ":::{.div};\\:\\::\\{.div\\}"
            })
    void signs_of_markdown_are_text(String text, String written) {
        assertThat(MarkdownText.atStart(MarkdownText.words(text))).isEqualTo(written);
    }

    @Test
    void a_formula_cannot_end_early_or_hold_markup_where_formulas_are_not_known() {
        assertThat(abstractOf("\\(a<b\\) \\(x[1](y)\\) \\({{z}}\\)"))
                .contains("$a< b$ $x[1] (y)$ $\\{ {z}}$".replace("\\", ""));
        assertThat(abstractOf("\\(\\href{javascript:x}{y}\\)")).doesNotContain("$", "href{");
    }

    @Test
    void links_lead_only_to_the_web() {
        assertThat(MarkdownText.link("x", "javascript:y")).isEqualTo("x");
        assertThat(MarkdownText.link("x", "https://a.example/<b> (c)"))
                .isEqualTo("[x](<https://a.example/%3Cb%3E%20(c)>)");
    }

    private static String abstractOf(String text) {
        return files(paper("A").abstractText(text).build()).getOrDefault(FOLDER + "a/index.md", "");
    }

    private static Map<String, String> files(Paper... papers) {
        return Pages.files(
                roundup("Neso").formats(Format.MARKDOWN).section("main", papers).build());
    }
}
