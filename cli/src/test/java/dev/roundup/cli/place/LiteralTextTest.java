package dev.roundup.cli.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.place.SourceChars.SourceChar;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each literal is written with single quotes in place of double ones, and shows its backslashes as they are. */
final class LiteralTextTest {
    private static String text(String literal) {
        return LiteralText.of(literal, 0).stream()
                .map(c -> String.valueOf(c.value()))
                .collect(Collectors.joining());
    }

    static Stream<Arguments> literals() {
        return Stream.of(
                Arguments.of("plain", "\"kites\"", "kites"),
                Arguments.of("empty", "\"\"", ""),
                Arguments.of("escaped quote", "\"a \\\"b\\\"\"", "a \"b\""),
                Arguments.of("escaped backslash", "\"\\\\frac\"", "\\frac"),
                Arguments.of("control characters", "\"\\b\\t\\n\\f\\r\\s\"", "\b\t\n\f\r "),
                Arguments.of("octal", "\"\\0\\1018\\477\"", "\0A8'7"),
                Arguments.of("Unicode escape", "\"caf\\u00e9 \\uuu00E9\"", "café é"),
                Arguments.of("quotes as Unicode escapes", "\\u0022kites\\u0022", "kites"),
                Arguments.of("backslash as Unicode escape", "\"\\u005cn\"", "\n"),
                Arguments.of("no Unicode escape after a backslash", "\"\\\\u00e9\"", "\\u00e9"),
                Arguments.of("text block", "\"\"\"\n    one\n      two\n    \"\"\"", "one\n  two\n"),
                Arguments.of("text block without a last line", "\"\"\"\n    one\n    two\"\"\"", "one\ntwo"),
                Arguments.of("delimiter further left", "\"\"\"\n    one\n  \"\"\"", "  one\n"),
                Arguments.of("blank lines do not count", "\"\"\"\n    one\n\n   \n    two\"\"\"", "one\n\n\ntwo"),
                Arguments.of("blanks at the end", "\"\"\"\n  one   \n  two\\s\n  \"\"\"", "one\ntwo \n"),
                Arguments.of("joined lines", "\"\"\"\n  one \\\n  two\"\"\"", "one two"),
                Arguments.of("tabs", "\"\"\"\n\tone\n\t\ttwo\"\"\"", "one\n\ttwo"),
                Arguments.of("ends of Windows", "\"\"\"\r\n  one\r\n  two\r  \"\"\"", "one\ntwo\n"),
                Arguments.of("quotes in a block", "\"\"\"\n  a \"b\" \\\"\"\"\"\"\"", "a \"b\" \"\"\""),
                Arguments.of("outside the basic plane", "\"𝒜\"", "𝒜"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("literals")
    void a_literal_is_read_as_the_compiler_reads_it(String what, String literal, String text) {
        assertThat(text(literal)).as(what).isEqualTo(text);
    }

    @Test
    void each_character_knows_its_place() {
        String source = "x = \"a\\u0062\\\"\\101\"";
        List<SourceChar> chars = LiteralText.of(source.substring(4), 4);
        assertThat(chars.stream().map(c -> source.substring(c.start(), c.end())))
                .containsExactly("a", "\\u0062", "\\\"", "\\101");
    }

    @Test
    void a_place_in_a_text_block_is_after_the_indentation() {
        String source = "\"\"\"\r\n    ab\r\n     c\"\"\"";
        List<SourceChar> chars = LiteralText.of(source, 0);
        assertThat(chars.stream().map(c -> source.substring(c.start(), c.end())))
                .containsExactly("a", "b", "\r\n", " ", "c");
        assertThat(chars.get(0).start()).isEqualTo(source.indexOf('a'));
    }
}
