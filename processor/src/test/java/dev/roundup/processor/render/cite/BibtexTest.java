package dev.roundup.processor.render.cite;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.model.TestOrigin.at;
import static dev.roundup.processor.render.cite.Bibtex.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.VenueKind;
import dev.roundup.processor.render.HostileTexts;
import dev.roundup.processor.render.Pages;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A parser of others reads {@code papers.bib}. */
class BibtexTest {
    @Test
    void what_a_paper_is_gives_its_type() {
        Map<String, String> types = Bibtex.parsed(CitedPapers.roundup()).values().stream()
                .collect(Collectors.toMap(
                        found -> found.getKey().getValue(),
                        found -> found.getType().getValue()));

        assertThat(types)
                .containsOnly(
                        entry("steerable-gmrfs", "inproceedings"),
                        entry("tides", "article"),
                        entry("ebbs", "misc"),
                        entry("finding", "inproceedings"),
                        entry("lanterns", "inproceedings"),
                        entry("horns", "inproceedings"),
                        entry("fog-workshop", "misc"),
                        entry("on-fog", "misc"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Deep Learning with GMRFs              | Deep Learning with {GMRFs}",
                "GMRFs for All                         | {GMRFs} for All",
                "A Study of E(n)-Equivariant GNNs in R | A Study of {E}(n)-Equivariant {GNNs} in {R}",
                "NeurIPS in 3D                         | {NeurIPS} in {3D}",
                "Reading the tides of the North Sea    | Reading the tides of the {North} {Sea}",
                "From tides: Reading webcams in Dutch  | From tides: Reading webcams in {Dutch}",
                "One Paper                             | One Paper",
                "A Deep Dive into Fog                  | A Deep Dive into Fog",
                "A deep dive into vitamin A and Cauchy | A deep dive into vitamin {A} and {Cauchy}",
                "Ökologie der Äpfel und süßer Birnen   | Ökologie der {Äpfel} und süßer {Birnen}",
                "On \\(SO(3)\\) and \\(\\{x_1\\}\\)    | On {$SO(3)$} and {$\\lbrace x_1\\rbrace $}",
                "Broken \\(a}{\\) Math                 | Broken a\\textbraceright{}\\textbraceleft{} Math",
                "50\\% of $5 & #1 under_score          | 50\\% of \\$5 \\& \\#1 under\\_score"
            })
    void capitals_that_mean_something_are_kept(String title, String tex) {
        assertThat(field(paper("A").title(title).build(), "title")).isEqualTo(tex);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Patrick Forré           | Forré, Patrick",
                "Elise van der Pol       | van der Pol, Elise",
                "Guy Van den Broeck      | {Van den Broeck}, Guy",
                "Luc Van Gool            | Van Gool, Luc",
                "Martin Luther King Jr.  | King, Jr., Martin Luther",
                "danah boyd              | {boyd}, danah",
                "The Fog Collaboration   | {The Fog Collaboration}",
                "Rosen and Sons          | {Rosen and Sons}",
                "others                  | {o{}thers}",
                "Ada Lane, given=x       | {Ada Lane, given{=}x}",
                "will.i.am               | {will.i.am}",
                "Wei Wang (王伟)          | {Wang (王伟)}, Wei",
                "María de los Ángeles Gil | de los {Ángeles Gil}, María",
                "Team {X} & Co.          | {Team \\textbraceleft{}X\\textbraceright{} \\& Co.}"
            })
    void names_are_published_as_they_were(String name, String tex) {
        assertThat(field(paper("A").authors(name).build(), "author")).isEqualTo(tex);
    }

    @ParameterizedTest
    @CsvSource({"101\u2013118, 101--118", "1 - 42, 1--42", "7--9, 7--9", "e7, e7", "'1, 3', '1, 3'", "A-1-A-4, A-1-A-4"
    })
    void pages_are_a_range_with_two_hyphens(String written, String tex) {
        Paper paper = paper("A")
                .appearance(CitedPapers.published(CitedPapers.JOURNAL, Optional.empty(), Optional.of(written)))
                .build();
        assertThat(field(paper, "pages")).isEqualTo(tex);
    }

    @ParameterizedTest
    @MethodSource("dev.roundup.processor.render.HostileTexts#all")
    void whatever_stands_in_a_field_comes_back(String value) {
        Paper paper = paper("A")
                .title(value)
                .author(new Name(value, value, Optional.empty(), at("n")))
                .tags("before", value, "after")
                .appearance(CitedPapers.published(
                        CitedPapers.venue("V", value, VenueKind.JOURNAL, "", ""),
                        Optional.of("2023"),
                        Optional.of(value)))
                .build();
        Map<Key, BibTeXEntry> entries = Bibtex.parsed(Bibtex.of(paper));
        BibTeXEntry found = entries.values().iterator().next();

        assertThat(entries).containsOnlyKeys(new Key("a"));
        String expected = Normalizer.normalize(HostileTexts.folded(value), Normalizer.Form.NFC);
        assertThat(Bibtex.plain(found, "journal")).isEqualTo(expected);
        assertThat(Bibtex.plain(found, "keywords")).isEqualTo("before, " + expected + ", after");
        assertThat(found.getField(new Key("year")).toUserString()).isEqualTo("2023");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://e.org/a_b~c%20d#e?x=1&y=2", "https://e.org/{}", "https://e.org/a\\b c"})
    void addresses_are_taken_literally(String url) {
        Paper paper = paper("A")
                .link(dev.roundup.processor.model.LinkKind.PAPER, "Paper", url)
                .build();
        assertThat(field(paper, "url"))
                .isEqualTo(url.replace("{", "%7B")
                        .replace("}", "%7D")
                        .replace("\\", "%5C")
                        .replace(" ", "%20"));
    }

    @Test
    void a_key_is_the_papers_id_wherever_it_stands() {
        Paper a = paper("RotatingFeatures").build();
        Paper b = paper("B").id("Ünder score").build();
        Roundup one = roundup("R").section("main", a, b).build();
        Roundup other = roundup("R").section("main", b).section("more", a, b).build();

        assertThat(Bibtex.keys(one)).containsExactlyInAnyOrderElementsOf(Bibtex.keys(other));
        assertThat(Bibtex.keys(one)).contains("rotating-features").allMatch(key -> key.matches("[A-Za-z0-9-]+"));
    }

    @Test
    void papers_of_one_id_have_two_keys() {
        Paper a = paper("A").id("same").build();
        Paper b = paper("B").id("Same").build();

        assertThat(Bibtex.keys(roundup("R").section("main", a, b).build())).hasSize(2);
        assertThat(Bibtex.keys(roundup("R").section("main", a, b).build()))
                .isEqualTo(Bibtex.keys(roundup("R").section("main", b, a).build()));
    }

    @Test
    void a_roundup_without_papers_is_an_empty_file() {
        assertThat(Pages.files(roundup("R").formats(Format.BIBTEX).build())).containsExactly(entry("papers.bib", ""));
    }
}
