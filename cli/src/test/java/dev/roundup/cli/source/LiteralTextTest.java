package dev.roundup.cli.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

final class LiteralTextTest {
    private static final String BLOCK = "\"\"\"";

    static final List<Arguments> LITERALS = List.of(
            Arguments.of("\"kites\"", "kites"),
            Arguments.of("\"\"", ""),
            Arguments.of("\"a\\tb\\\\c\\\"d\\n\"", "a\tb\\c\"d\n"),
            Arguments.of("\"\\s\\0\\12\\3777\"", " \0\n\3777"),
            Arguments.of("\\u0022kites\\u0022", "kites"),
            Arguments.of("\"caf\\u00e9 \\uuu0041\"", "caf\u00e9 A"),
            Arguments.of("\"\\\\u0041\"", "\\u0041"),
            Arguments.of("\"\\b\\f\\r\"", "\b\f\r"),
            Arguments.of("\"\\0\\1018\\477\"", "\0A8'7"),
            Arguments.of("\"\\u005cn\"", "\n"),
            Arguments.of("\"𝒜\"", "𝒜"),
            Arguments.of(BLOCK + "\n    one\n\n   \n    two" + BLOCK, "one\n\n\ntwo"),
            Arguments.of(BLOCK + "\n    one\r    two" + BLOCK, "one\ntwo"),
            Arguments.of(BLOCK + "\n    kites\n      fly\n    " + BLOCK, "kites\n  fly\n"),
            Arguments.of(BLOCK + "  \n    kites" + BLOCK, "kites"),
            Arguments.of(BLOCK + "\r\n    kites\r\n\r\n    fly  \r\n    " + BLOCK, "kites\n\nfly\n"),
            Arguments.of(BLOCK + "\n\tkites \\\n\tfly\\s\n\t" + BLOCK, "kites fly \n"),
            Arguments.of(BLOCK + "\n    say \"hi\" \\" + BLOCK + "\n  " + BLOCK, "  say \"hi\" " + BLOCK + "\n"));

    @ParameterizedTest
    @FieldSource("LITERALS")
    void a_literal_has_the_value_that_java_gives_it(String source, String value) {
        assertThat(LiteralText.of(source).map(LiteralText::value)).contains(value);
    }

    static final List<String> OTHERS =
            List.of("kites", "\"kites", "\"a\" + \"b\"", "\"a\\q\"", "'k'", BLOCK + "kites" + BLOCK, "\"a\nb\"");

    @ParameterizedTest
    @FieldSource("OTHERS")
    void what_is_no_literal_is_not_read(String source) {
        assertThat(LiteralText.of(source)).isEmpty();
    }

    private static List<String> places(String source) {
        return LiteralText.of(source).orElseThrow().characters().stream()
                .map(c -> source.substring(c.start(), c.end()))
                .toList();
    }

    @Test
    void each_character_knows_its_place() {
        assertThat(places("\"a\\u0062\\\"\\101\"")).containsExactly("a", "\\u0062", "\\\"", "\\101");
    }

    @Test
    void the_place_of_a_line_end_reaches_over_the_indentation() {
        assertThat(places(BLOCK + "\r\n    ab\r\n     c" + BLOCK)).containsExactly("a", "b", "\r\n    ", " ", "c");
    }

    private static Optional<String> edited(String source, String part, String replacement) {
        LiteralText literal = LiteralText.of(source).orElseThrow();
        int from = literal.value().indexOf(part);
        return LiteralEdit.of(literal, from, from + part.length(), replacement).map(edit -> edit.in(source));
    }

    @Test
    void only_the_part_changes() {
        assertThat(edited("\"a\\u00e9 kite \\t b\"", "kite", "dragon")).contains("\"a\\u00e9 dragon \\t b\"");
    }

    @Test
    void signs_are_escaped_as_the_form_needs_it() {
        assertThat(edited("\"a kite\"", "kite", "\"\\n\n")).contains("\"a \\\"\\\\n\\n\"");
        assertThat(edited(BLOCK + "\n  a kite\n  " + BLOCK, "kite", "\"x\"\n\\b"))
                .contains(BLOCK + "\n  a \"x\"\n  \\\\b\n  " + BLOCK);
        assertThat(edited(BLOCK + "\n  a kite" + BLOCK, "kite", "\"")).contains(BLOCK + "\n  a \\\"" + BLOCK);
    }

    @Test
    void lines_of_a_text_block_keep_their_ends_and_their_indentation() {
        assertThat(edited(BLOCK + "\r\n\t\ta\r\n\t\tkite\r\n\t\t" + BLOCK, "a\n", ""))
                .contains(BLOCK + "\r\n\t\tkite\r\n\t\t" + BLOCK);
        assertThat(edited(BLOCK + "\r\n  a kite\r\n  " + BLOCK, " ", "\n"))
                .contains(BLOCK + "\r\n  a\r\n  kite\r\n  " + BLOCK);
    }

    @Test
    void the_last_line_end_goes_with_the_line_of_the_delimiter() {
        assertThat(edited(BLOCK + "\n  a kite\n  " + BLOCK, "\n", "")).contains(BLOCK + "\n  a kite" + BLOCK);
    }

    @Test
    void a_change_that_would_change_more_is_not_made() {
        // Without the first line, Java would take away more of the others' indentation.
        assertThat(edited(BLOCK + "\n  a\n    kite\n    " + BLOCK, "a", "")).isEmpty();
    }
}
