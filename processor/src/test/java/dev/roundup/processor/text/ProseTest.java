package dev.roundup.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.text.Inline.Formula;
import dev.roundup.processor.text.Inline.Placeholder;
import dev.roundup.processor.text.Inline.Words;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
    private static List<Inline> only(String source) {
        Prose prose = Prose.of(source);
        assertThat(prose.paragraphs()).hasSize(1);
        return prose.paragraphs().get(0).inlines();
    }

    @Test
    void white_space_is_folded_and_trimmed() {
        assertThat(only("  one \t two\nthree\r\n ")).containsExactly(new Words("one two three"));
    }

    @Test
    void an_empty_line_ends_a_paragraph() {
        assertThat(Prose.of("one\n \t\n\n\ntwo\nstill two").paragraphs())
                .extracting(paragraph -> paragraph.inlines().get(0).plain())
                .containsExactly("one", "two still two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n \n"})
    void a_blank_text_has_no_paragraph(String source) {
        assertThat(Prose.of(source).isBlank()).isTrue();
        assertThat(Prose.of(source).plain()).isEmpty();
    }

    @Test
    void formulas_stand_between_the_delimiters_of_TeX() {
        assertThat(only("a \\(x\\) b \\[y\\] c $z$ d $$w$$"))
                .containsExactly(
                        new Words("a "),
                        new Formula("x", false, 4),
                        new Words(" b "),
                        new Formula("y", true, 12),
                        new Words(" c "),
                        new Formula("z", false, 19),
                        new Words(" d "),
                        new Formula("w", true, 26));
    }

    @Test
    void a_blank_before_a_formula_is_kept_and_one_after_it_too() {
        assertThat(Prose.of("the \\(n\\) th").plain()).isEqualTo("the n th");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "between $5 and $10",
                "$ 5",
                "costs 5$",
                "a $x",
                "$$",
                "\\(",
                "\\(\\)",
                "\\[ never closed",
                "{{",
                "{{}}",
                "{{Deep} Learning}",
                "{{ two words }}",
                "a \\ b"
            })
    void what_opens_nothing_is_words(String source) {
        assertThat(only(source)).containsExactly(new Words(source));
    }

    @Test
    void a_dollar_formula_ends_with_its_paragraph() {
        assertThat(Prose.of("a $x\n\ny$ b").paragraphs()).hasSize(2);
    }

    @Test
    void a_dollar_inside_a_formula_can_be_escaped() {
        assertThat(only("$a\\$b$")).containsExactly(new Formula("a\\$b", false, 1));
    }

    @ParameterizedTest
    @CsvSource({"90\\%, 90%", "R\\&D, R&D", "\\$5, $5", "a\\_b, a_b", "\\#1, #1", "\\{x\\}, {x}"})
    void escaped_characters_stand_for_themselves(String source, String shown) {
        assertThat(only(source)).containsExactly(new Words(shown));
    }

    @Test
    void placeholders_are_found_with_their_place() {
        assertThat(only("the {{papers:main}} of {{ papers }}"))
                .containsExactly(
                        new Words("the "),
                        new Placeholder("papers:main", 4),
                        new Words(" of "),
                        new Placeholder("papers", 23));
    }

    @Test
    void plain_text_can_put_values_in_place_of_placeholders() {
        Prose prose = Prose.of("the {{papers}} papers");
        assertThat(prose.plain()).isEqualTo("the {{papers}} papers");
        assertThat(prose.plain(placeholder -> "8")).isEqualTo("the 8 papers");
    }

    @Test
    void any_text_parses_and_nothing_but_white_space_is_lost() {
        String[] pieces = {
            "\\(", "\\)", "\\[", "\\]", "$", "$$", "{{", "}}", "\\", " ", "\n", "a", "papers", "\uD83D", "\0"
        };
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            String source = random.ints(random.nextInt(40), 0, pieces.length)
                    .mapToObj(i -> pieces[i])
                    .collect(Collectors.joining());
            String letters = Prose.of(source).plain().replaceAll("[^a-z]", "");
            assertThat(letters).as("seed %d: %s", seed, source).isEqualTo(source.replaceAll("[^a-z]", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\(", "\\[", "$", "$$", "{{", "{", "\\", " ", "$a", "\\(a", "{{a ", "$a b "})
    void a_long_text_of_one_piece_takes_linear_time(String piece) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Prose.of(piece.repeat(200_000)), "quadratic");
    }
}
