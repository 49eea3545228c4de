package dev.roundup.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneEditTest {
    @ParameterizedTest
    @CsvSource({
        "video, vdeo, true, false",
        "video, videos, true, false",
        "video, vixeo, true, false",
        "video, viedo, true, true",
        "video, videos2, false, false",
        "video, video, false, false",
        "video, oediv, false, false",
        "ab, ba, true, true",
        "ab, cd, false, false",
        "'', a, true, false"
    })
    void oneSlipTellsWordsApart(String a, String b, boolean apart, boolean swapped) {
        assertThat(OneEdit.apart(a, b)).isEqualTo(apart);
        assertThat(OneEdit.apart(b, a)).isEqualTo(apart);
        assertThat(OneEdit.swapped(a, b)).isEqualTo(swapped);
    }
}
