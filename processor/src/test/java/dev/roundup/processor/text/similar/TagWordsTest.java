package dev.roundup.processor.text.similar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.testing.Growth;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagWordsTest {
    @ParameterizedTest
    @CsvSource({
        "GraphNeuralNetworks, graph neural network",
        "Graph-Neural-Networks, graph/neural.network",
        "GANs, GAN",
        "SteerableCNNs, steerable CNN",
        "policies, policy",
        "losses, loss",
        "boxes, box",
        "patches, patch",
        "meshes, mesh",
        "biases, bias",
        "Visualisation, visualization",
        "analysers, analyzer",
        "analysing, analyzing",
        "optimisable, optimizable",
        "behaviours, behavior",
        "modelling, modeling",
        "modelled, modeled",
        "modeller, modeler",
        "metres, meter",
        "fibre, fiber",
        "catalogues, catalog",
        "offence, offense",
        "licence, license",
        "programmes, program",
        "artefacts, artifact",
        "ResNet50, ResNet 50",
        "Poincaré, Poincare"
    })
    void spellings_of_one_topic_have_the_same_words(String a, String b) {
        assertThat(TagWords.of(a).key()).isEqualTo(TagWords.of(b).key());
    }

    @ParameterizedTest
    @CsvSource({
        "loss, los",
        "bus, bu",
        "bias, bia",
        "analysis, analysi",
        "GPS, GP",
        "ties, ty",
        "gas, ga",
        "chess, ches",
        "C, C++",
        "3D, 2D",
        "hour, hor",
        "four, for",
        "noise, noises2"
    })
    void other_words_do_not(String a, String b) {
        assertThat(TagWords.of(a).key()).isNotEqualTo(TagWords.of(b).key());
    }

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
        "Transformers, Transformers",
        "Graph learning, Learning",
        "Learning transformers, Lerning tranformers",
        "video, vdieo",
        "inference, interference",
        "perception, perceptron",
        "network, networks for",
        "contrastive, contractive",
        "multimodal, multimodel",
        "mediation, meditation",
        "complement, compliment",
        "stationary, stationery",
        "causality, causalities",
        "equivariance, invariance",
        "message, massage",
        "carving, craving2"
    })
    void other_topics_are_no_slips(String a, String b) {
        assertThat(TagWords.of(a).isSlipOf(TagWords.of(b))).isFalse();
        assertThat(TagWords.of(b).isSlipOf(TagWords.of(a))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"causal, casual", "kernels, kerenl", "attention, atention", "bayesian, bayesean"})
    void a_long_word_or_one_with_letters_swapped_may_be_a_slip(String right, String wrong) {
        assertThat(TagWords.of(right).isSlipOf(TagWords.of(wrong))).isTrue();
        assertThat(TagWords.of(wrong).isSlipOf(TagWords.of(right))).isTrue();
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
    void a_tag_of_many_words_makes_work_in_proportion() {
        Growth.assertLinear(
                20_000, size -> TagWords.of("learning ".repeat(size)).slipKeys().forEach(key -> {}));
        assertThat(TagWords.of("learning ".repeat(20_000)).slipKeys().count()).isEqualTo(40_000);
    }

    private static Set<Long> keys(String tag) {
        return TagWords.of(tag).slipKeys().boxed().collect(Collectors.toSet());
    }
}
