package dev.roundup.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Patrick Forré, \"Patrick Forré\"",
                "旋转 𝔽, \"旋转 𝔽\"",
                "`say \"hi\"`, `\"say \\\"hi\\\"\"`",
                "\\theta, \"\\\\theta\"",
                "`a\tb\nc\rd\fe\bf`, \"a\\tb\\nc\\rd\\fe\\bf\"",
                "a\u0000b, \"a\\u0000b\"",
                "a\u2028b, \"a\\u2028b\"",
                "abc\u202ecba, \"abc\\u202ecba\"",
                "a\u00a0b, \"a\\u00a0b\"",
                "a\ud800b, \"a\\ud800b\"",
                "a\udb40\udc41b, \"a\\udb40\\udc41b\"",
            })
    void shows_a_value_on_one_line_and_nothing_hidden(String value, String quoted) {
        assertThat(Quote.of(value)).isEqualTo(quoted);
    }

    @Test
    void leaves_the_end_of_a_long_value_out() {
        assertThat(Quote.of("𝔽".repeat(80))).isEqualTo('"' + "𝔽".repeat(80) + '"');
        assertThat(Quote.of("𝔽".repeat(81))).isEqualTo('"' + "𝔽".repeat(79) + "…\"");
    }
}
