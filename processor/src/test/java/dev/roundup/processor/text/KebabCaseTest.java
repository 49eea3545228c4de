package dev.roundup.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KebabCaseTest {
    @ParameterizedTest
    @CsvSource({
        "RotatingFeatures, rotating-features",
        "DeepGMRFs, deep-gmr-fs",
        "SteerableCNNsInR3, steerable-cn-ns-in-r3",
        "VAEs2Go, va-es2-go",
        "Snake_Case, snake-case",
        "_X, x",
        "GrößteKünste, grosste-kunste",
        "ĐorđevićFlows, dordevic-flows",
        "ÞórModel, thor-model",
        "GPsForŒuvre, g-ps-for-oeuvre",
        "SmørŁódź, smor-lodz",
        "SınırÆther, sinir-aether",
        "ÐHħẞVAEs, d-hh-ss-va-es",
        "论文, ''",
        "X, x"
    })
    void a_type_name_becomes_words_joined_by_hyphens(String name, String kebab) {
        assertThat(KebabCase.of(name)).isEqualTo(kebab);
    }
}
