package dev.roundup.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BibtexImportTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void plain_entries_have_titles_authors_venues_and_dates() {
        Import list = Import.in(folder).named().file("lab.bib", """
                @string{tides = "Journal of Tidal Computing"}
                @article{moon2021,
                  title = {Counting {Tides} with {\\"O}lands {L}amps},
                  author = {van der Zee, Ada and M{\\"u}ller, Jr., Max and {Tidal Collective}},
                  journal = tides,
                  year = 2021,
                  month = mar,
                  pages = {12--34},
                  doi = {10.1234/tide.5}
                }
                """);
        assertThat(list.run().exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(list.source("CountingTidesOlandsLamps.java"))
                .contains(
                        "title = \"Counting Tides with Ölands Lamps\"",
                        "authors = {\"Ada van der Zee\", \"Max Müller Jr.\", TIDAL_COLLECTIVE}",
                        "id = \"moon2021\"",
                        "@Doi(\"10.1234/tide.5\")",
                        "venue = Venues.JournalOfTidalComputing.class",
                        "date = \"2021-03\"",
                        "pages = \"12-34\"");
        assertThat(list.source("Venues.java"))
                .contains("name = \"Journal of Tidal Computing\"", "kind = VenueKind.JOURNAL");
        assertThat(list.compile().summaries()).isEmpty();
    }

    @Test
    void signs_and_formulas_in_texts_keep_their_meaning() {
        Import list = Import.in(folder).file("lab.bib", """
                @article{tides,
                  title = {Tides at z~3 that grow as T^{3/2}: {Ebb, Flow, and the Rest}},
                  author = {Roe, Rita and {Tides, Inc.}},
                  year = {2022},
                  abstract = {We look at {X, Y} in {0,1}^n, at {\\mu}m scale, $J=$3$-$2, Section~3
                    and as in~\\citep{a}, and \\citep{b}. A ``tidal" net (\\cite{a}; \\cite{b}).}
                }
                """);
        assertThat(list.run().exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(list.source("TidesZ3ThatGrow.java"))
                .contains(
                        "Tides at z~3 that grow as T\\\\textsuperscript{3/2}: Ebb, Flow, and the Rest",
                        "\"Tides, Inc.\"",
                        "{X, Y} in {0,1}^n, at μm scale, $J=$3$-$2, Section",
                        "“tidal” net.");
    }

    @Test
    void keys_of_al_folio_are_links_badges_notes_and_pictures() {
        Import list = Import.in(folder);
        list.beside("assets/img/publication_preview/reef.svg", SVG);
        list.file("papers.bib", """
                ---
                ---
                @inproceedings{reef,
                  abbr = {OCEANS},
                  title = {Reefs},
                  author = {Roe, Rita},
                  booktitle = {Proceedings of the Oceans Conference},
                  year = {2022},
                  arxiv = {2203.01234},
                  html = {https://example.org/reef},
                  pdf = {reef.pdf},
                  code = {https://github.com/lab/reef},
                  video = {https://youtu.be/abcdefghijk},
                  preview = {reef.svg},
                  award = {Best Student Paper Award},
                  note = {Oral},
                  addendum = {The first two authors swim.},
                  description = {Reefs in one sentence.},
                  keywords = {reefs, coral},
                  bibtex_show = {true},
                  wesite = {https://reef.example.org}
                }
                """);
        Ran ran = list.run();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.out())
                .contains(
                        "wesite: doubtful: taken for website",
                        "pdf: doubtful: neither an address nor a file that was found");
        assertThat(list.source("Reefs.java"))
                .contains(
                        "@Arxiv(\"2203.01234\")",
                        "@GitHub(\"lab/reef\")",
                        "@YouTube(\"abcdefghijk\")",
                        "kind = LinkKind.PROJECT, url = \"https://reef.example.org\"",
                        "@Link(kind = LinkKind.PDF, pending = true)",
                        "@Award(\"Best Student Paper Award\")",
                        "@Oral\n",
                        "@Note(\"The first two authors swim.\")",
                        "@Tldr(\"Reefs in one sentence.\")",
                        "@Tag({REEFS, CORAL})",
                        "file = \"reef.svg\"")
                .doesNotContain("bibtex_show");
        assertThat(list.source("Venues.java"))
                .contains("name = \"OCEANS\", citedAs = \"Proceedings of the Oceans Conference\"");
        assertThat(list.path("reef.svg")).hasBinaryContent(SVG);
    }

    @Test
    void a_crossref_lends_what_an_entry_lacks() {
        Import list = Import.in(folder).file("x.bib", """
                @inproceedings{a, title = {Anchors}, author = {Ann Acker}, crossref = {Proc}}
                @proceedings{proc, title = {Harbour Days}, year = 2020, publisher = {Quay}}
                """);
        list.run();
        assertThat(list.source("Anchors.java"))
                .contains("Venues.HarbourDays.class", "date = \"2020\"", "@Publication(publisher = \"Quay\")");
        assertThat(list.names()).containsExactly("Anchors.java", "Venues.java", "Website.java", "X.java");
    }

    @Test
    void formulas_stay_and_backslashes_are_doubled() {
        Import list = Import.in(folder).named().file("x.bib", """
                @misc{a, title = {On $\\ell_p$ and 5\\% of \\emph{noise}}, author = {Ann Acker},
                  abstract = {We bound $\\frac{1}{n}\\sum_i x_i$ --- and more.}}
                """);
        list.run();
        assertThat(list.source("Lp5Noise.java"))
                .contains("$\\\\ell_p$", "5\\\\% of \\\\emph{noise}", "$\\\\frac{1}{n}\\\\sum_i x_i$ — and more.");
        assertThat(list.compile().summaries()).isEmpty();
    }

    @Test
    void an_entry_that_cannot_be_read_is_named_and_the_next_is_read() {
        Import list = Import.in(folder).file("x.bib", """
                @misc{a, title = {Anchors}, author = {Ann Acker
                @misc{b, title = {Buoys}, author = {Bo Bell}}
                """);
        Ran ran = list.run();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.out())
                .contains("x.bib:1: not read: the @misc that begins here cannot be read: it is not closed");
        assertThat(list.names()).contains("Buoys.java");
    }

    @Test
    void what_is_wrong_in_the_source_is_left_to_the_rules() {
        Import list = Import.in(folder).file("x.bib", """
                @misc{same, title = {Buoys}, author = {Bo Bell}, url = {htp:/nowhere}}
                @misc{same, title = {Buoys}, author = {Bo Bell}, month = {2feb}}
                @misc{empty, title = {}, author = {Bo Bell}}
                """);
        assertThat(list.run().exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(list.compile("-Aroundup.draft").messages().stream().flatMap(message -> message.rule().stream()))
                .contains("duplicate-title", "link-syntax", "blank-value")
                .doesNotContain("duplicate-id");
    }

    @Test
    void spellings_that_are_certainly_one_persons_are_one_entry() {
        Import list = Import.in(folder).file("x.bib", """
                @misc{a, title = {Anchors}, author = {Forr{\\'e}, Paul and Kim, Jo}}
                @misc{b, title = {Buoys}, author = {Paul Forr\\'e and P. Forr\\'e}}
                @misc{c, title = {Cliffs}, author = {Paul Forre and J. Kim}}
                """);
        list.run();
        assertThat(list.source("People.java"))
                .contains("@Person(alsoKnownAs = \"Paul Forre\")\n    String PAUL_FORRE = \"Paul Forré\";")
                .doesNotContain("KIM");
        assertThat(list.source("Cliffs.java")).contains("\"Paul Forre\", \"J. Kim\"");
    }

    private static final byte[] SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>".getBytes(StandardCharsets.UTF_8);

    @Test
    void an_abstract_that_no_constant_can_hold_is_a_file_and_other_texts_are_complained_of() {
        String words = "word ".repeat(14_000).strip();
        Import list = Import.in(folder).named().file("a.bib", """
                @article{a, title = {Kites}, author = {Ann Ash}, journal = {Winds}, year = 2020, abstract = {%s $x_1$}}
                """.formatted(words));
        list.run();
        assertThat(list.source("Kites.java")).contains("@Abstract(file = \"kites.tex\")");
        assertThat(list.source("kites.tex")).isEqualTo(words + " $x_1$\n");
        assertThat(list.compile("-Aroundup.assets=" + folder.resolve("src")).summaries())
                .isEmpty();

        Import noted = Import.in(folder.resolve("noted")).named().file("a.bib", """
                @article{a, title = {Kites}, author = {Ann Ash}, journal = {Winds}, year = 2020, note = {%s}}
                """.formatted(words));
        noted.run();
        assertThat(noted.compile().summaries()).containsExactly("error Kites.java:9:7 text-too-long");
    }

    @Test
    void names_are_those_that_people_would_give() {
        Import list = Import.in(folder).file("a.bib", """
                @inproceedings{a, title = {Kites}, author = {Ann Ash}, year = 2020, keywords = {SteerableCNNs},
                  booktitle = {International Conference on Robotics and Automation (ICRA)}}
                @inproceedings{b, title = {Sails}, author = {Ann Ash}, year = 2020,
                  booktitle = {Int. Conf. on Robotics and Automation (ICRA)}}
                """);
        list.run();
        assertThat(list.source("Kites.java")).contains("Venues.Icra.class", "@Tag(STEERABLE_CNNS)");
        assertThat(list.source("Sails.java")).contains("Venues.Icra2.class");
    }

    @Test
    void a_day_beside_the_month_is_part_of_the_date() {
        Import list = Import.in(folder).file("a.bib", """
                @article{a, title = {Kites}, author = {Ann Ash}, journal = {Winds}, year = 2020, month = {March~4}}
                @article{b, title = {Sails}, author = {Ann Ash}, journal = {Winds}, year = 2020, month = 4 # "~" # mar}
                @article{c, title = {Ropes}, author = {Ann Ash}, journal = {Winds}, year = 2020, month = {Sept.}}
                """);
        assertThat(list.run().exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(list.source("Kites.java")).contains("date = \"2020-03-04\"");
        assertThat(list.source("Sails.java")).contains("date = \"2020-03-04\"");
        assertThat(list.source("Ropes.java")).contains("date = \"2020-09\"");
    }

    @Test
    void an_id_where_an_address_should_be_is_recognised() {
        Import list = Import.in(folder).file("a.bib", """
                @misc{a, title = {Kites}, author = {Ann Ash}, url = {10.1234/tide.5}, pdf = {arXiv:2101.00001}}
                """);
        list.run();
        assertThat(list.source("Kites.java")).contains("@Doi(\"10.1234/tide.5\")", "@Arxiv(\"2101.00001\")");
    }
}
