package dev.roundup.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OddSpellingTest {
    @ParameterizedTest
    @CsvSource({
        "\ufb01ance\u0301, fiancé",
        "Jose\u0301 Pe\u0301rez, José Pérez",
        "\uff21\uff22 e\u0301 \ufb00, AB é ff",
        "x\u0304 é, x\u0304 é"
    })
    void a_text_is_mended_wherever_it_is_odd(String written, String meant) {
        assertThat(OddSpelling.mended(written)).isEqualTo(meant);
    }
}
