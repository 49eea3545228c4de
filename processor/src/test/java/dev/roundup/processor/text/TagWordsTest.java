package dev.roundup.processor.text;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagWordsTest {
    @ParameterizedTest
    @CsvSource({
        "Transformers, Tranformers",
        "Graph convolutional networks, Graph convoluttional networks",
        "Diffusion models for graphs, Difusion models for graphs",
        "Learning representations, Learning represnetations"
    })
    void tags_one_slip_apart_share_a_key(String right, String wrong) {
        assertThat(TagWords.of(right).isSlipOf(TagWords.of(wrong))).isTrue();
        assertThat(keys(right)).containsAnyElementsOf(keys(wrong));
    }

    @ParameterizedTest
    @CsvSource({
        "Graph neural networks, Graph networks neural",
        "Graph neural networks, Neural networks",
        "Learning networks, Learning learning networks",
        "Learning learning, Learning"
    })
    void tags_of_other_words_share_none(String a, String b) {
        assertThat(keys(a)).doesNotContainAnyElementsOf(keys(b));
    }

    @Test
    @Timeout(value = 2, unit = SECONDS)
    void a_tag_of_many_words_takes_no_longer_than_its_letters() {
        assertThat(TagWords.of("learning ".repeat(20_000)).slipKeys().count()).isEqualTo(40_000);
    }

    private static Set<Long> keys(String tag) {
        return TagWords.of(tag).slipKeys().boxed().collect(Collectors.toSet());
    }
}
