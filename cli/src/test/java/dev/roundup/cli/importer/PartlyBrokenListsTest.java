package dev.roundup.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A part that cannot be read is named with its line, and the rest of the list is imported. */
final class PartlyBrokenListsTest {
    @TempDir
    Path folder = Path.of("");

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("open.bib", """
                        @misc{a, title = {Kites}, author = {Ann Ash}}
                        @misc{b, title = {Broken, author = {Bo Bell}}
                        @misc{c, title = {Sails}, author = {Cy Cole}}
                        """, "open.bib:2: not read: the @misc that begins here"),
                Arguments.of("closed.bib", """
                        @misc{a, title = {Kites}, author = {Ann Ash}}
                        @misc{c,
                          title = {Sails}},
                          author = {Cy Cole}
                        }
                        """, "closed.bib:4: not read: the @misc of line 2 is closed before author"),
                Arguments.of("item.yml", """
                        - title: Kites
                          authors: Ann Ash
                        - Broken
                        - title: Sails
                          authors: Cy Cole
                        """, "item.yml:3: not read: this item of the list has no fields"),
                Arguments.of(
                        "syntax.yml",
                        """
                        - title: Kites
                          authors: Ann Ash
                        - title: "Broken" or not: yes
                          authors: Bo Bell
                        - title: Sails
                          authors: Cy Cole
                        """,
                        "syntax.yml:3: not read: this item cannot be read: line 3: this is not YAML"),
                Arguments.of("inner.yml", """
                        title: Our papers
                        papers:
                          - title: Kites
                            authors: Ann Ash
                          - title: [Broken
                            authors: Bo Bell
                          - title: Sails
                            authors: Cy Cole
                        """, "inner.yml:5: not read: this item cannot be read"),
                Arguments.of("long.csv", """
                        title,authors
                        Kites,Ann Ash
                        Broken,Bo Bell,and,more
                        Sails,Cy Cole,,
                        """, "long.csv:3: not read: the row has 4 values for 2 columns"),
                Arguments.of("quote.csv", """
                        title,authors
                        Kites,Ann Ash
                        "Bro"ken,Bo Bell
                        Sails,Cy Cole
                        """, "quote.csv:3: not read: the row that begins here cannot be read"),
                Arguments.of("short.tsv", """
                        title\tauthors\tnote
                        Kites\tAnn Ash\tx
                        Sails\tCy Cole
                        """, "short.tsv:3: doubtful: the row has 2 values for 3 columns"),
                Arguments.of("item.json", """
                        [
                          {"title": "Kites", "author": [{"family": "Ash", "given": "Ann"}]},
                          "Broken",
                          {"title": "Sails", "author": [{"family": "Cole", "given": "Cy"}]}
                        ]
                        """, "item.json:3: not read: item 2 is not an object"),
                Arguments.of("syntax.json", """
                        [
                          {"title": "Kites", "author": [{"family": "Ash", "given": "Ann"}]},
                          {"title": "Broken", "author": [{"family": "Bell"},
                          {"title": "Sails", "author": [{"family": "Cole", "given": "Cy"}]}
                        ]
                        """, "syntax.json:3: not read: item 2 is not JSON"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void the_rest_is_imported(String name, String text, String message) {
        Import list = Import.in(folder).file(name, text);
        Ran ran = list.run();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.out()).contains(message, "2 papers, ");
        assertThat(list.names()).contains("Kites.java", "Sails.java");
    }

    @Test
    void a_file_that_cannot_be_read_does_not_stop_the_others() {
        Import list = Import.in(folder)
                .file("a.yml", "- title: Kites\n  authors: Ann Ash\n")
                .file("b.md", "+++\ntitle = \n+++\n")
                .file("c.yml", "- title: Sails\n  authors: Cy Cole\n");
        Ran ran = list.run();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.err()).contains("b.md: line 2: this is not TOML");
        assertThat(list.names()).contains("Kites.java", "Sails.java");
    }

    @Test
    void tabs_may_separate_in_yaml() {
        Import list = Import.in(folder)
                .file("t.yml", "- title:\tKites\n  authors:\t[Ann Ash,\tBo Bell]\n  abstract: |\n    a\tb\n");
        assertThat(list.run().exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(list.source("Kites.java")).contains("\"Ann Ash\", \"Bo Bell\"");
    }

    @Test
    void a_paper_that_is_in_the_list_twice_is_doubtful() {
        Ran ran = Import.in(folder).file("x.bib", """
                @misc{Moon_2015, title = {Kites}, author = {Ann Ash}}
                @misc{sails, title = {Sails}, author = {Ann Ash}}
                @misc{moon2015, title = {Kites}, author = {Ann Ash}}
                """).run();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.out()).contains("x.bib:3: doubtful: the same paper as in x.bib:1");
    }

    @Test
    void a_merge_knows_a_paper_by_a_key_with_other_signs() {
        Import list = Import.in(folder).file("x.bib", "@misc{Moon_2015, title = {Kites}, author = {Ann Ash}}\n");
        list.run();
        Ran ran = list.forget()
                .file("y.bib", "@misc{moon2015, title = {Kites in the Wind}, author = {Ann Ash}}\n")
                .options("--merge")
                .run();
        assertThat(list.names()).contains("Kites.java").doesNotContain("KitesWind.java");
        assertThat(ran.err()).contains("Kites");
    }
}
