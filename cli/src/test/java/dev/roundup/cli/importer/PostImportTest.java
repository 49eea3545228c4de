package dev.roundup.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PostImportTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void a_table_a_paper_in_html() {
        Import list = Import.in(folder).file("2024-05-06-winds.html", """
                ---
                layout: post
                title: Lab Papers at Winds 2024
                author: Max Moor
                date: 2024-05-06 8:00:00+0100
                ---
                <div><img src="https://winds.example.org/logo.svg" alt="Winds"></div>
                <hr>
                <table><tr><td>
                  <strong>Kites in \\(n\\) Winds</strong><br>
                  <em>Ann Acker*, Bo Bell*, Cy Cole</em><br><em>(*=equal contribution)</em><br>
                  <span style="display: block">
                    <a href="https://openreview.net/forum?id=abcDEF123&referrer=%5Bx%5D">Conference paper</a> &middot;
                    <a href="https://openreview.net/pdf?id=abcDEF123">PDF</a> &middot;
                    <a href="https://github.com/lab/kites">GitHub repo</a>
                  </span>
                  <strong>Abstract:</strong> We fly kites. <br>
                  <span>#WindTheory #Kites</span>
                </td><td>
                  <img src="/assets/kites.png" alt="A kite">
                  <span>Oral Presentation</span>
                </td></tr></table>
                <hr>
                <div><h2>Workshops</h2><img src="https://winds.example.org/logo.svg" alt="Workshops"></div>
                <table><tr><td><strong>Sails</strong><br><em>Ann Acker, Di Dale</em><br>
                  <a href="https://arxiv.org/abs/2401.00001">PDF</a></td></tr></table>
                <hr>
                <p>See <a href="https://lab.example.org">us</a> there!</p>
                """);
        Ran ran = list.run();
        assertThat(ran.out()).contains("link: doubtful: @Arxiv(\"2401.00001\"): called PDF, but it leads to a page");
        assertThat(list.source("KitesNWinds.java"))
                .contains(
                        "title = \"Kites in \\\\(n\\\\) Winds\"",
                        "authors = {ANN_ACKER, \"Bo Bell\", \"Cy Cole\"}",
                        "@EqualContribution({ANN_ACKER, \"Bo Bell\"})",
                        "value = \"abcDEF123\", label = \"Conference paper\")",
                        "@GitHub(\"lab/kites\")",
                        "We fly kites.",
                        "@Figure(alt = \"A kite\", pending = true)",
                        "@Tag({WIND_THEORY, KITES})",
                        "@Oral\n");
        assertThat(list.source("LabPapersAtWinds2024.java"))
                .contains(
                        "slug = \"winds\"",
                        "author = \"Max Moor\"",
                        "venue = Venues.Winds2024.class",
                        "formats = {Format.PAGE, Format.JEKYLL, Format.BIBTEX, Format.CSL_JSON, Format.CATALOG}",
                        "kind = SectionKind.WORKSHOPS",
                        "See \\\\href{https://lab.example.org}{us} there!");
    }

    @Test
    void headings_with_labels_in_markdown() {
        Import list = Import.in(folder).file("post.md", """
                ---
                title: Papers
                tags: [a, b]
                ---
                Welcome to all.

                ## Accepted
                #### [Kites](https://arxiv.org/abs/2401.00001)
                <img src="{{ site.baseurl }}/img/kites.png"/>
                **Authors**: Ann Acker\\*, Bo Bell†, Cy Cole\\*† (*co-first †co-corresponding)
                <br>**Contact**: ann@example.org, bo@example.org
                <br>**Links:** [Paper](https://arxiv.org/abs/2401.00001) \\| [Video](Waiting for the venue)
                <br>**Keywords**: wind, air
                <br><b>Outstanding Paper Award</b>
                <hr>
                #### Sails
                **Authors**: Ann Acker
                <br>**Links**: [paper](nan)
                <hr>

                See you there!
                """);
        assertThat(list.run().exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(list.source("Kites.java"))
                .contains(
                        "@EqualContribution({ANN_ACKER, \"Cy Cole\"})",
                        "@Note(\"Co-corresponding: Bo Bell, Cy Cole.\")",
                        "@Contact(\"ann@example.org\")\n@Contact(\"bo@example.org\")",
                        "@Link(kind = LinkKind.VIDEO, pending = true)",
                        "@Award(\"Outstanding Paper Award\")",
                        "@Figure(alt = \"\", pending = true)");
        assertThat(list.source("Sails.java")).contains("@Link(kind = LinkKind.PAPER, pending = true)");
        assertThat(list.source("Papers.java")).contains("Welcome to all.", "See you there!", "value = \"a, b\"");
    }

    @Test
    void numbered_items_with_authors_in_italics() {
        Import list = Import.in(folder).file("post.md", """
                ---
                title: Lab Papers at Winds 2022
                ---
                1. **Kites (spotlight)**
                *Acker, Ann, Bell, Bo M, and Cole, Cy*
                [[Conference page](https://winds.example.org/1), [PDF](https://arxiv.org/pdf/2203.17003)]

                2. **Sails**
                *Ann Acker, Bo M Bell*
                [[OpenReview](https://openreview.net/forum?id=_xwr8gOBeV1)]
                """);
        assertThat(list.run().exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(list.source("Kites.java"))
                .contains(
                        "authors = {ANN_ACKER, BO_M_BELL, \"Cy Cole\"}",
                        "@Spotlight\n",
                        "@Arxiv(\"2203.17003\")",
                        "label = \"Conference page\"");
        assertThat(list.source("Sails.java")).contains("value = \"_xwr8gOBeV1\", label = \"OpenReview\", pdf = false");
        assertThat(list.compile().summaries()).isEmpty();
    }

    @Test
    void items_that_say_all_on_one_line() {
        Import list = Import.in(folder).file("post.md", """
                ---
                title: Papers
                ---
                - **Kites and Strings (oral)** (Ann Acker, Bo Bell): [PDF](https://example.org/k.pdf), [Code](https://github.com/lab/kites)
                - Sails (Cy Cole): [Project page](https://sails.example.org)
                """);
        list.run();
        assertThat(list.source("KitesStrings.java"))
                .contains("title = \"Kites and Strings\"", "\"Ann Acker\", \"Bo Bell\"", "@Oral", "@GitHub(");
        assertThat(list.source("Sails.java")).contains("kind = LinkKind.PROJECT");
    }

    @Test
    void a_file_without_papers_is_no_list() {
        Ran ran = Import.in(folder).file("post.md", "Hello there.\n").run();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(ran.err()).contains("no paper was found");
    }
}
