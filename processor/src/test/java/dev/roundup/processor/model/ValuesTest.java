package dev.roundup.processor.model;

import static dev.roundup.processor.model.TestOrigin.at;
import static dev.roundup.processor.model.TestOrigin.located;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.text.math.Macros;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small values of a paper. */
class ValuesTest {
    @Test
    void a_text_is_kept_as_written_and_as_read() {
        Text text = Text.of("A \\emph{net} in \\(\\R\\)", Macros.parse("\\newcommand{\\R}{\\mathbb{R}}"), at("text"));

        assertThat(text.source()).isEqualTo("A \\emph{net} in \\(\\R\\)");
        assertThat(text.plain()).isEqualTo("A net in ℝ");
        assertThat(Text.of("A \\emph{net}", at("text")).plain()).isEqualTo("A net");
    }

    @ParameterizedTest
    @CsvSource({"lab/figures/hill.svg, hill.svg", "hill.svg, hill.svg", "lab/.hill, .hill"})
    void a_file_has_a_name_without_folders(String path, String name) {
        assertThat(new Asset("hill", path, Optional.empty(), at("hill")).fileName())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"PAGE, page", "CSL_JSON, csl-json"})
    void a_format_is_called_in_options_as_people_write_it(Format format, String id) {
        assertThat(format.id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"PAPER, Paper", "PROJECT, Project page", "OTHER, Link"})
    void a_link_has_the_words_of_its_kind(LinkKind kind, String words) {
        assertThat(kind.label()).isEqualTo(words);
    }

    @Test
    void or_words_of_its_own() {
        Link link = new Link(
                "Link", LinkKind.CODE, located("Our code"), new Link.Target.Pending(), Optional.empty(), at("@Link"));
        assertThat(link.label()).isEqualTo("Our code");
    }

    @ParameterizedTest
    @CsvSource({
        "2306.00600, true",
        "2306.0060, true",
        "2306.006, false",
        "2306.00600v1, false",
        "arXiv:2306.00600, false"
    })
    void an_id_matches_the_grammar_from_end_to_end(String id, boolean sound) {
        Link.Scheme arxiv = new Link.Scheme("arXiv", Pattern.compile("\\d{4}\\.\\d{4,5}"), "2306.00600");
        assertThat(new Link.ArchiveId(arxiv, id, at(id)).isWellFormed()).isEqualTo(sound);
    }
}
