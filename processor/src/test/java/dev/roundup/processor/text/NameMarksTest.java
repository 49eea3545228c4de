package dev.roundup.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NameMarksTest {
    @Test
    void aNameWithoutMarksStaysAsItIs() {
        assertThat(NameMarks.without("Ada O'Neill-Łęski, Jr.")).isEqualTo("Ada O'Neill-Łęski, Jr.");
        assertThat(NameMarks.first("Ada O'Neill-Łęski, Jr.")).isNegative();
    }

    @Test
    void marksGoWithWhatTheyLeaveAtTheEnds() {
        assertThat(NameMarks.without("Ada Lane*, †")).isEqualTo("Ada Lane");
        assertThat(NameMarks.without("¹Ada Lane²")).isEqualTo("Ada Lane");
        assertThat(NameMarks.first("Ada Lane*†")).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(chars = {'*', '#', '^', '\u2217', '†', '‡', '§', '¶', '¹', '²', '³', '⁰', '⁴', '⁹', '⁾', '✉'})
    void aMarkIsNoPartOfAName(char mark) {
        assertThat(NameMarks.isMark(mark)).isTrue();
        assertThat(NameMarks.without("Ada Lane" + mark)).isEqualTo("Ada Lane");
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', '.', '\'', '-', '7', '\u007f', '\u2073', 'ⁿ', 'ₙ', '王'})
    void whatNamesHoldIsNoMark(char letter) {
        assertThat(NameMarks.isMark(letter)).isFalse();
    }

    @Test
    void aCommaOrSemicolonAtAnEndIsLeftOfAList() {
        assertThat(NameMarks.first("Lane, Ada,")).isEqualTo(9);
        assertThat(NameMarks.without("Lane, Ada,")).isEqualTo("Lane, Ada");
        assertThat(NameMarks.first(" ,Ada Lane")).isEqualTo(1);
        assertThat(NameMarks.without(" ,Ada Lane")).isEqualTo("Ada Lane");
        assertThat(NameMarks.first("Ada Lane; ")).isEqualTo(8);
        assertThat(NameMarks.without("Ada Lane; ")).isEqualTo("Ada Lane");
        assertThat(NameMarks.first("Lane, Ada")).isNegative();
        assertThat(NameMarks.first(" ")).isNegative();
    }
}
