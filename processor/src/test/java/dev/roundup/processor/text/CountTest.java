package dev.roundup.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {
    @ParameterizedTest
    @CsvSource({"0, 0 papers", "1, 1 paper", "2, 2 papers", "11, 11 papers", "12000, 12000 papers"})
    void one_thing_alone_is_named_in_the_singular(long number, String said) {
        assertThat(Count.of(number, "paper")).isEqualTo(said);
    }
}
