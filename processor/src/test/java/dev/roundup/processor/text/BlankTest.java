package dev.roundup.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BlankTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n\r",
                "\u00a0",
                "\u2007",
                "\u202f",
                "\u3000",
                "\u2028",
                "\u200b",
                "\u200d",
                "\u2060",
                "\ufeff",
                "\u00ad",
                "\udb40\udc41",
                " \u00a0\u200b\t"
            })
    void what_nobody_sees_is_blank(String text) {
        assertThat(Blank.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " .", "\u00a0-", "\ufffd", "\ud800", "\u0007", "\u0301", "\ud83d\ude00"})
    void what_shows_or_is_wrong_is_not(String text) {
        assertThat(Blank.is(text)).isFalse();
    }
}
