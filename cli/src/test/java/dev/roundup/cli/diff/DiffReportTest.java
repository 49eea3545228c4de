package dev.roundup.cli.diff;

import static dev.roundup.cli.diff.States.page;
import static dev.roundup.cli.diff.States.paper;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.diff.States.Sample;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;

final class DiffReportTest {
    private static final Sample KITES = paper("kites", "Kites");

    private static List<Change> changes() {
        return PageComparison.of(
                List.of(page(
                        "may",
                        KITES.badged("Poster").state(),
                        paper("sand", "Sand").state())),
                List.of(page(
                        "may",
                        KITES.badged("Oral").linking("Code https://a.example/x").state(),
                        paper("waves", "Waves").by("Ada Lane", "Bo Hill").state())));
    }

    @Test
    void a_pull_request_gets_a_line_a_change() {
        assertThat(new DiffReport(changes()).text()).isEqualTo("""
                ## Days may (may)

                - **Kites**: badge Oral added
                - **Kites**: badge Poster removed
                - **Kites**: link Code added: <https://a.example/x>
                - **Waves**: paper added to Main, by Ada Lane and Bo Hill
                - **Sand**: paper removed from Main""");
    }

    @Test
    void readers_get_a_paragraph() {
        assertThat(new UpdateParagraph(changes(), Optional.of(LocalDate.of(2026, 5, 3))).text())
                .isEqualTo("Since 3 May 2026: added “Waves”; removed “Sand”;"
                        + " “Kites” is now an oral and has the link “Code”.");
        List<Change> anchor = PageComparison.of(
                List.of(page("may", KITES.state())),
                List.of(page("may", paper("kite", "Kites").state())));
        assertThat(anchor).hasSize(1);
        assertThat(new UpdateParagraph(anchor, Optional.empty()).text()).isEmpty();
    }

    @Test
    void signs_of_markdown_stay_signs() {
        String title = "A *new* `x_y` [link](https://a.example) <b> & \\ #1 $n$ ~~a~~ | b";
        String line = new DiffReport(PageComparison.of(
                        List.of(page("may")),
                        List.of(page("may", paper("k", title).state()))))
                .text()
                .lines()
                .skip(2)
                .findFirst()
                .orElseThrow();
        String read = TextContentRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(line));
        assertThat(read).isEqualTo("- " + title + ": paper added to Main, by Ada Lane");
        assertThat(Markdown.target("https://a.example/<b>")).isEqualTo("<https://a.example/%3Cb%3E>");
        assertThat(Markdown.target("my_poster.pdf")).isEqualTo("my\\_poster.pdf");
    }
}
