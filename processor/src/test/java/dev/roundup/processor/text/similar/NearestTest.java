package dev.roundup.processor.text.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @ParameterizedTest
    @CsvSource({"abc, abc, 0", "abc, abd, 1", "abc, ab, 1", "abc, abcd, 1", "abc, acb, 1", "abc, cab, 2", "'', abc, 3"})
    void distance_counts_edits(String a, String b, int edits) {
        assertThat(Nearest.distance(a, b)).isEqualTo(edits);
        assertThat(Nearest.distance(b, a)).isEqualTo(edits);
    }

    @ParameterizedTest
    @CsvSource({"Equivarience, Equivariance", "equivariance, Equivariance", "Equivaraince, Equivariance"})
    void what_is_within_a_third_is_meant(String written, String meant) {
        assertThat(Nearest.to(written, List.of("Generalization", "Equivariance")))
                .contains(meant);
    }

    @Test
    void what_is_further_off_is_not() {
        assertThat(Nearest.to("bar", List.of("foo", "barrel"))).isEmpty();
        assertThat(Nearest.to("ab", List.of("ac"))).isEmpty();
    }

    @Test
    void among_equals_the_first_in_the_alphabet_is_meant() {
        assertThat(Nearest.to("topic", List.of("topix", "topia"))).contains("topia");
    }

    @Test
    void a_word_that_nobody_types_is_near_to_none() {
        assertThat(Nearest.to("a".repeat(200), List.of("a".repeat(199)))).contains("a".repeat(199));
        assertThat(Nearest.to("a".repeat(65_535), List.of("a".repeat(65_534)))).isEmpty();
    }
}
