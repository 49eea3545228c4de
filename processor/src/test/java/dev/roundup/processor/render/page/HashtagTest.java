package dev.roundup.processor.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashtagTest {
    @ParameterizedTest
    @CsvSource({
        "Geometric Algebra, #GeometricAlgebra",
        "early-exit networks, #EarlyExitNetworks",
        "SteerableCNNs, #SteerableCNNs",
        "équations d'onde, #ÉquationsDOnde",
        "3D vision, #3DVision",
        "???, #???"
    })
    void words_are_joined(String topic, String hashtag) {
        assertThat(Hashtag.of(topic)).isEqualTo(hashtag);
    }
}
