package dev.roundup.processor.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenListTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "and others",
                "And Others",
                "& others",
                "others",
                "Others.",
                "et al.",
                "et al",
                "Et Al.",
                "ET AL.",
                "et. al.",
                "and et al.",
                "et alii",
                "et alia",
                "...",
                "\u2026",
                " and others "
            })
    void words_for_authors_who_are_left_out(String value) {
        assertThat(OpenList.isEnd(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "and",
                "et",
                "al.",
                "Al Others",
                "Jane Doe et al.",
                "Etal",
                "and 12 others",
                "Ann Others",
                "..",
                ".",
                "????",
                "Motherson",
                "other"
            })
    void other_values(String value) {
        assertThat(OpenList.isEnd(value)).isFalse();
    }
}
