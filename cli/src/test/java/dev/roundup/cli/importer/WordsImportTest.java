package dev.roundup.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are badges, links, topics and venues, or only look so. */
final class WordsImportTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Award nominations: Oral presentation=@Oral",
                "', (Oral)'=@Oral",
                "Accepted as a spotlight=@Spotlight",
                "Accept (Poster)=@Poster",
                "Oral (top 5%)=@Oral(\"Oral (top 5%)\")",
                "Best Paper Award, Winds 2021=@Award(\"Best Paper Award, Winds 2021\")",
                "This paper was awarded the Best Paper Award.=@Award(\"Best Paper Award\")",
                "Oral history of a harbour=@Note(\"Oral history of a harbour\")",
                "How prizes change a field=@Note(\"How prizes change a field\")",
                "Code will be released=@Note(\"Code will be released\")",
            })
    void badges_in_notes(String note, String annotation) {
        Import list = Import.in(folder)
                .file(
                        "x.bib",
                        "@misc{a,\n title={Kites},\n author={Ann Ash},\n year={2021},\n note={" + note + "}\n}\n");
        list.run();
        assertThat(list.source("Kites.java")).contains(annotation + "\n");
    }

    @Test
    void several_badges_in_one_field() {
        Import list = Import.in(folder).file("x.bib", """
                @misc{a, title = {Kites}, author = {Ann Ash}, award = {Oral; Best Paper Award}}
                """);
        list.run();
        assertThat(list.source("Kites.java")).contains("@Oral\n", "@Award(\"Best Paper Award\")");
    }

    @Test
    void a_decision_that_is_no_badge_is_a_note() {
        Import list = Import.in(folder).file("t.csv", "title,authors,decision\nKites,Ann Ash,Accept\n");
        Ran ran = list.run();
        assertThat(ran.out()).contains("decision: doubtful: kept as a note, since it names no badge");
        assertThat(list.source("Kites.java")).contains("@Note(\"Accept\")");
    }

    @Test
    void keywords_are_divided_at_commas() {
        Import list = Import.in(folder).file("x.bib", """
                @misc{a, title = {Kites}, author = {Ann Ash}, keywords = {wind, simulation and modeling}}
                @misc{b, title = {Sails}, author = {Ann Ash}, keywords = {ropes, knots, and lamps}}
                @misc{c, title = {Reefs}, author = {Ann Ash}, keywords = {groups SE(2, 3), {tides, and waves}}}
                """).file("p.yml", """
                - title: Lamps
                  authors: [Ann Ash]
                  tags: ["oil, gas", candles]
                """);
        list.run();
        assertThat(list.source("Kites.java")).contains("@Tag({WIND, SIMULATION_AND_MODELING})");
        assertThat(list.source("Sails.java")).contains("@Tag({ROPES, KNOTS, LAMPS})");
        assertThat(list.source("Reefs.java")).contains("@Tag({GROUPS_SE_2_3, TIDES_AND_WAVES})");
        assertThat(list.source("Lamps.java")).contains("@Tag({OIL, GAS, CANDLES})");
    }

    @Test
    void entities_and_tags_in_values_become_what_they_mean() {
        Import list = Import.in(folder).file("t.csv", """
                        title,authors,venue,abstract,pdf
                        Kites &amp; Ropes,Ann Ash,"*Winds* &#8217;21<br>",x &lt; y and 5 cm<sup>2</sup>.,https://lab.example.org/?a=1&amp;b=2
                        """).file("p.yml", """
                        - title: Bo&#8217;s <i>Sails</i>
                          authors: Bo Bell
                          venue: "Seas,"
                        """).file("c.json", """
                        [{"type": "article-journal", "title": "Growth of <i>E. coli</i> in H<sub>2</sub>O &amp; 5%",
                          "author": [{"family": "Ash", "given": "Ann"}], "container-title": "Reefs &amp; <i>Co</i>"}]
                        """);
        list.run();
        assertThat(list.source("KitesRopes.java"))
                .contains("title = \"Kites & Ropes\"", "x < y and 5 cm\\\\textsuperscript{2}.", "/?a=1&b=2\"");
        assertThat(list.source("BoSSails.java")).contains("title = \"Bo\u2019s \\\\emph{Sails}\"");
        assertThat(list.source("GrowthEColiH2o5.java"))
                .contains("title = \"Growth of \\\\emph{E. coli} in H\\\\textsubscript{2}O \\\\& 5\\\\%\"");
        assertThat(list.source("Venues.java"))
                .contains("name = \"Winds \u201921\"", "name = \"Seas\"", "name = \"Reefs & Co\"");
        assertThat(list.compile("-Aroundup.draft").messages().stream().flatMap(message -> message.rule().stream()))
                .doesNotContain("html-in-text", "latex-command", "stray-percent");
    }

    @Test
    void words_for_links_without_an_address_are_no_links() {
        Import list = Import.in(folder).file("x.bib", """
                @misc{a, title = {Kites}, author = {Ann Ash}, source = {Winds Weekly}, projects = {wind},
                  code = {coming soon}, model = {Airfoil}, website = {https://kites.example.org}}
                """);
        assertThat(list.run().exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(list.source("Kites.java"))
                .contains(
                        "@Extra(name = \"source\", value = \"Winds Weekly\")",
                        "@Extra(name = \"projects\", value = \"wind\", shown = false)",
                        "@Link(kind = LinkKind.CODE, pending = true)",
                        "@Extra(name = \"model\", value = \"Airfoil\")",
                        "@Link(kind = LinkKind.PROJECT, url = \"https://kites.example.org\")");
    }

    @Test
    void all_addresses_of_a_field_are_kept() {
        Import list = Import.in(folder).file("p.yml", """
                - title: Kites
                  authors: Ann Ash
                  code: https://github.com/lab/kites, https://code.example.org/ropes
                  video: [https://video.example.org/1, https://video.example.org/2]
                  links: "[Slides](https://lab.example.org/s.pdf) <a href='https://lab.example.org/p'>Poster</a>"
                """);
        list.run();
        assertThat(list.source("Kites.java"))
                .contains(
                        "@GitHub(\"lab/kites\")",
                        "LinkKind.CODE, url = \"https://code.example.org/ropes\"",
                        "LinkKind.VIDEO, url = \"https://video.example.org/1\"",
                        "LinkKind.VIDEO, url = \"https://video.example.org/2\"",
                        "LinkKind.SLIDES, url = \"https://lab.example.org/s.pdf\"",
                        "LinkKind.POSTER, url = \"https://lab.example.org/p\"");
    }

    @Test
    void an_abbreviation_is_a_venue_or_a_topic() {
        Import list = Import.in(folder).file("x.bib", """
                @inproceedings{a, title = {Kites}, author = {Ann Ash}, abbr = {WindCon}, year = {2021},
                  booktitle = {Conference on Winds}}
                @inproceedings{b, title = {Sails}, author = {Ann Ash}, abbr = {Robotics}, year = {2021},
                  booktitle = {Conference on Winds}}
                @article{c, title = {Ropes}, author = {Ann Ash}, abbr = {NLP}, year = {2021}, journal = {Knots}}
                """);
        list.run();
        assertThat(list.source("Venues.java")).contains("\"WindCon\"").doesNotContain("Robotics", "NLP");
        assertThat(list.source("Sails.java")).contains("@Tag(ROBOTICS)");
        assertThat(list.source("Ropes.java")).contains("@Tag(NLP)");
    }

    @Test
    void a_citation_count_is_left_out() {
        Import list = Import.in(folder).file("x.bib", """
                @misc{a, title = {Kites}, author = {Ann Ash}, note = {00000}}
                @misc{b, title = {Sails}, author = {Ann Ash}, note = {ZSCC: 0000012[s0] A talk in Oslo.}}
                @misc{c, title = {Ropes}, author = {Ann Ash}, note = {arXiv: 2101.00001 [cs]}}
                """);
        Ran ran = list.run();
        assertThat(ran.out())
                .contains(
                        "x.bib:1: Kites: note: left out: a citation count",
                        "x.bib:2: Sails: note: changed: without a citation count",
                        "1 left out");
        assertThat(list.source("Kites.java")).doesNotContain("00000");
        assertThat(list.source("Sails.java")).contains("@Note(\"A talk in Oslo.\")");
        assertThat(list.source("Ropes.java")).contains("@Arxiv(\"2101.00001\")");
    }
}
