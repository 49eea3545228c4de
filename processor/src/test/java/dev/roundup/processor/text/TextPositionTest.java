package dev.roundup.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPositionTest {
    @ParameterizedTest
    @CsvSource({"0, 1, 1", "2, 1, 3", "3, 2, 1", "5, 3, 1", "7, 3, 2"})
    void a_place_counts_lines_and_characters(int offset, int line, int column) {
        assertThat(TextPosition.of("ab\nc\n\uD83D\uDE00d", offset)).isEqualTo(new TextPosition(line, column));
    }
}
