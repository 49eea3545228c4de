package dev.roundup.processor.text.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneEditTest {
    @ParameterizedTest
    @CsvSource({
        "philip, phillip, DOUBLED",
        "video, vdeo, EXTRA",
        "michael, micheal, SWAPPED",
        "brandstetter, brandstotter, VOWEL",
        "video, vixeo, LETTER"
    })
    void one_slip_is_named(String a, String b, OneEdit slip) {
        assertThat(OneEdit.between(a, b)).contains(slip);
        assertThat(OneEdit.between(b, a)).contains(slip);
    }

    @ParameterizedTest
    @CsvSource({"video, video", "video, oediv", "ab, cd", "petrov, petrova", "'', a", "video, videos2"})
    void words_that_are_equal_or_further_apart_are_no_slip(String a, String b) {
        assertThat(OneEdit.between(a, b)).isEqualTo(Optional.empty());
    }
}
