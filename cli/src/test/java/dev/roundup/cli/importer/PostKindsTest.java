package dev.roundup.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts as different generators of sites have them: all papers are found, or the import says that it is not sure. */
final class PostKindsTest {
    private static final String TABLE = """
            ---
            title: Papers
            ---
            <table>
            <tr><td>
              <strong>Kites</strong><br>

              <em>Ann Ash*, Bo Bell*</em><br>

                <a href="https://github.com/lab/kites">Code</a>

              <strong>Abstract:</strong> They fly if a &lt; b, and $x_1 < y_2$.<br>

              <span>#Wind #Air</span>

            </td><td>

              <img src="https://lab.example.org/kites.png" alt="A kite">

            </td></tr>
            <tr><td>
              <strong>Sails</strong><br>

              <em>Cy Cole</em>
            </td></tr>
            </table>

            <p>See you

            there.</p>
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void html_in_markdown_is_the_same_as_in_html() {
        Ran html = Import.in(folder.resolve("a"))
                .file("p.html", TABLE)
                .options("--json")
                .run();
        Ran markdown = Import.in(folder.resolve("b"))
                .file("p.md", TABLE)
                .options("--json")
                .run();
        assertThat(Outcomes.of(html)).isEqualTo(Map.of("papers", 2, "taken", 7, "changed", 2, "doubtful", 1));
        assertThat(markdown.out().replace("/b/p.md", "/a/p.html")).isEqualTo(html.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<i>Di Dale, Ed Elm</i> <a href='https://arxiv.org/abs/2301.00002'>paper</a> <a href='https://github.com/lab/x'>code</a>",
                "Di Dale, Ed Elm <a href='https://arxiv.org/abs/2301.00002'>[paper]</a>[<a href='https://github.com/lab/x'>code</a>]",
                "Di Dale and Ed Elm. <a href='https://arxiv.org/abs/2301.00002'>arXiv</a> | <a href='https://github.com/lab/x'>code</a>",
                "<a href='https://d.example.org'>Di Dale</a>, <a href='https://e.example.org'>Ed Elm</a> <a href='https://arxiv.org/abs/2301.00002'>paper</a>, <a href='https://github.com/lab/x'>code</a>",
            })
    void links_may_follow_the_authors_in_their_line(String authors) {
        Import list = Import.in(folder)
                .file("p.md", "## Talks\n\n<td><b>Gliding at Dawn</b>\n\n<br> " + authors + "\n</td>\n");
        list.run();
        assertThat(list.source("GlidingDawn.java"))
                .contains("authors = {\"Di Dale\", \"Ed Elm\"}", "@Arxiv(", "2301.00002", "@GitHub(", "lab/x");
    }

    @Test
    void markdown_in_html_is_read_where_generators_read_it() {
        Import list = Import.in(folder).file("p.md", """
                <div markdown="1">
                **Kites**
                *Ann Ash*
                </div>

                <section>
                <h3 markdown="span">Sails for *all*</h3>

                **Authors**: Bo Bell

                </section>
                <div>never closed
                **no title**

                **Ropes**
                *Cy Cole*
                """);
        assertThat(list.run().exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(list.names()).contains("Kites.java", "SailsAll.java", "Ropes.java");
    }

    @Test
    void the_authors_may_come_after_a_video_or_links() {
        Import list = Import.in(folder).file("p.md", """
                ---
                title: Papers
                ---
                ## Kites in the North
                <iframe width="560" src="https://www.youtube.com/embed/abcdefghijk"></iframe>
                **Authors**: Ann Ash, Bo Bell

                #### Sails in the South
                [paper](https://arxiv.org/abs/2401.00002)
                <br> Ann Ash, Cy Cole | _contact: ann@example.org_ | [code](https://github.com/lab/sails)
                <br> A short note.
                """).options("--json");
        Ran ran = list.run();
        assertThat(Outcomes.of(ran)).isEqualTo(Map.of("papers", 2, "taken", 7, "changed", 3));
        assertThat(list.source("KitesNorth.java")).contains("@YouTube(\"abcdefghijk\")", "\"Bo Bell\"");
        assertThat(list.source("SailsSouth.java"))
                .contains(
                        "authors = {ANN_ASH, \"Cy Cole\"}",
                        "@Contact(\"ann@example.org\")",
                        "@GitHub(value = \"lab/sails\"",
                        "@Note(\"A short note.\")");
    }

    @Test
    void lists_of_literature_are_read() {
        Import list = Import.in(folder).file("p.md", """
                ---
                title: Publications
                ---
                Our papers:

                - Ann Ash, Bo Bell. **Kites in the North**. *Winds*, 2021. [pdf](https://lab.example.org/k.pdf)
                - **Sails in the South.** Cy Cole and Ann Ash. *Journal of Sails*, 12(3), 2022.
                - [Ropes that hold the ship](https://arxiv.org/abs/2401.00001), Di Dale, Ed Elm, Winds 2023
                - Ash, A., & Bell, B. (2020). Knots in a line of rope. *Journal of Ropes*. https://doi.org/10.1234/x
                - Ann Ash, Bo Bell, "Anchors for small boats," in Proc. Harbours, 2019 (Oral).
                - Ann Ash, Di Dale. *Lamps at sea*. Lights Workshop, 2018.
                - A line about something else
                """);
        Ran ran = list.run();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.out())
                .contains("6 papers", "p.md:12: not read: no title with authors was found in this item of the list");
        assertThat(list.source("KitesNorth.java")).contains("date = \"2021\"", "LinkKind.PDF");
        assertThat(list.source("SailsSouth.java")).contains("\"12\"", "\"3\"", "Venues.JournalOfSails.class");
        assertThat(list.source("RopesThatHoldShip.java")).contains("\"Ed Elm\"", "@Arxiv", "date = \"2023\"");
        assertThat(list.source("KnotsLineRope.java")).contains("@Doi(\"10.1234/x\")", "date = \"2020\"");
        assertThat(list.source("AnchorsSmallBoats.java")).contains("@Oral\n", "date = \"2019\"");
        assertThat(list.source("LampsSea.java")).contains("date = \"2018\"");
    }

    @Test
    void what_stands_inside_of_a_paper_begins_no_section() {
        Import list = Import.in(folder).file("p.md", """
                ### Kites
                **Ann Ash**, Bo Bell, Cy Cole
                **Award nominations**: Oral presentation

                #### Abstract
                They fly.

                #### Links
                [PDF](https://lab.example.org/k.pdf)

                ```html
                <div> is no block here
                ```

                ### Sails
                *Di Dale*

                1. **Ropes**, by Ann Ash and Bo Bell. [pdf](https://lab.example.org/r.pdf)
                """);
        assertThat(list.run().out()).contains("3 papers");
        assertThat(list.source("Kites.java"))
                .contains("@Oral\n", "They fly.", "url = \"https://lab.example.org/k.pdf\"", "\"Cy Cole\"");
        assertThat(list.source("Ropes.java")).contains("authors = {ANN_ASH, BO_BELL}");
    }

    @Test
    void a_section_without_papers_keeps_its_text_and_picture() {
        Import list = Import.in(folder).file("p.md", """
                ---
                title: Papers
                ---
                ## Keynotes
                <img src="https://lab.example.org/k.png" alt="Di on stage">
                Di Dale talks about ropes.

                ## Talks
                **Kites**
                *Ann Ash*
                """);
        assertThat(list.run().exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(list.source("Papers.java"))
                .containsSubsequence(
                        "title = \"Keynotes\"",
                        "Di Dale talks about ropes.",
                        "logo = \"https://lab.example.org/k.png\"",
                        "title = \"Talks\"",
                        "Kites.class");
    }

    @Test
    void links_and_pictures_in_the_body_of_one_paper_are_kept() {
        Import list = Import.in(folder).file("k.md", """
                ---
                title: Kites
                authors: [Ann Ash, Bo Bell]
                ---
                ## Abstract

                They fly on [ropes](https://ropes.example.org) over land and sea, wherever there is enough wind for them.

                [Preprint](https://lab.example.org/k.pdf){:target="_blank"} | <a href="https://github.com/lab/kites">Code</a>

                ![A kite](https://lab.example.org/kite.png)
                """).options("--json");
        Ran ran = list.run();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(Outcomes.of(ran)).isEqualTo(Map.of("papers", 1, "taken", 4, "changed", 1, "doubtful", 1));
        assertThat(ran.out()).contains("the picture is not at hand; download \\\"https://lab.example.org/kite.png\\\"");
        assertThat(list.source("Kites.java"))
                .contains(
                        "They fly on \\\\href{https://ropes.example.org}{ropes} over",
                        "url = \"https://lab.example.org/k.pdf\", label = \"Preprint\"",
                        "@GitHub(value = \"lab/kites\", label = \"Code\")",
                        "alt = \"A kite\"")
                .doesNotContain("Abstract\n", "target=");
    }

    @Test
    void a_page_that_is_read_as_one_paper_is_doubtful() {
        Ran ran = Import.in(folder).file("p.md", """
                ---
                title: Publications
                ---
                - Kites that fly over the northern harbour [pdf](https://lab.example.org/k.pdf)
                - Sails that pull in the southern wind [pdf](https://lab.example.org/s.pdf)
                """).run();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.out()).contains("p.md:4: doubtful: this looks like a list of 2 papers");
    }

    @Test
    void a_file_that_names_no_authors_is_doubtful() {
        Ran ran = Import.in(folder)
                .file("p.md", "---\ntitle: About us\n---\nWe fly kites.\n")
                .run();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.out()).contains("p.md:4: doubtful: no authors were found, so this may not be a paper");
    }

    @Test
    void an_item_that_looks_like_a_paper_but_is_not_read_as_one_is_doubtful() {
        Ran ran = Import.in(folder).file("p.md", """
                ---
                title: Our group
                ---
                ## News
                - We flew a kite at the [harbour](https://harbour.example.org) in May
                - The kites of the northern harbour fly again, see [arXiv](https://arxiv.org/abs/2401.00001)
                - [Slides](https://lab.example.org/slides.pdf)

                ## Papers
                **Sails in the South**
                *Ann Ash*
                """).run();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.out())
                .contains("p.md:6: doubtful: this item looks like a paper, but no title with authors was found in it")
                .doesNotContain("p.md:5: doubtful", "p.md:7: doubtful");
    }
}
