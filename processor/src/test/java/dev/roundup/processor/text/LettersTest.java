package dev.roundup.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
    @ParameterizedTest
    @CsvSource({
        "Lane, lane, lane",
        "Forré, forre, forre",
        "Löwe, lowe, loewe",
        "Lo\u0308we, lowe, loewe",
        "LÖWE, lowe, loewe",
        "Müller, muller, mueller",
        "Jäger, jager, jaeger",
        "Åberg, aberg, aaberg",
        "Bjørn, bjorn, bjoern",
        "Weiß, weiss, weiss",
        "Łęski, leski, leski",
        "Đặng, dang, dang",
        "Æsir, aesir, aesir",
        "Œuvre, oeuvre, oeuvre",
        "Þór, thor, thor",
        "Ağrı, agri, agri",
        "ﬁne, fine, fine",
        "王小明, 王小明, 王小明",
        "अनिल, अनिल, अनिल"
    })
    void words_are_folded(String word, String folded, String speltOut) {
        assertThat(Letters.fold(word)).isEqualTo(folded);
        assertThat(Letters.foldSpeltOut(word)).isEqualTo(speltOut);
    }

    @ParameterizedTest
    @CsvSource({"'', true", "Lane, true", "'\u007f', true", "'\u0080', false", "Löwe, false", "weiß, false"})
    void ascii_is_told_from_other_letters(String word, boolean isAscii) {
        assertThat(Letters.isAscii(word)).isEqualTo(isAscii);
    }
}
