package dev.roundup.processor.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NameMarksTest {
    @Test
    void a_name_without_marks_stays_as_it_is() {
        assertThat(NameMarks.without("Ada O'Neill-Łęski, Jr.")).isEqualTo("Ada O'Neill-Łęski, Jr.");
        assertThat(NameMarks.first("Ada O'Neill-Łęski, Jr.")).isNegative();
    }

    @Test
    void marks_go_with_what_they_leave_at_the_ends() {
        assertThat(NameMarks.without("Ada Lane*, †")).isEqualTo("Ada Lane");
        assertThat(NameMarks.without("¹Ada Lane²")).isEqualTo("Ada Lane");
        assertThat(NameMarks.first("Ada Lane*†")).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(chars = {'*', '#', '^', '\u2217', '†', '‡', '§', '¶', '¹', '²', '³', '⁰', '⁴', '⁹', '⁾', '✉'})
    void a_mark_is_no_part_of_a_name(char mark) {
        assertThat(NameMarks.isMark(mark)).isTrue();
        assertThat(NameMarks.without("Ada Lane" + mark)).isEqualTo("Ada Lane");
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', '.', '\'', '-', '7', '\u007f', '\u2073', 'ⁿ', 'ₙ', '王'})
    void what_names_hold_is_no_mark(char letter) {
        assertThat(NameMarks.isMark(letter)).isFalse();
    }

    @Test
    void a_comma_or_semicolon_at_an_end_is_left_of_a_list() {
        assertThat(NameMarks.first("Lane, Ada,")).isEqualTo(9);
        assertThat(NameMarks.without("Lane, Ada,")).isEqualTo("Lane, Ada");
        assertThat(NameMarks.first(" ,Ada Lane")).isEqualTo(1);
        assertThat(NameMarks.without(" ,Ada Lane")).isEqualTo("Ada Lane");
        assertThat(NameMarks.first("Ada Lane; ")).isEqualTo(8);
        assertThat(NameMarks.without("Ada Lane; ")).isEqualTo("Ada Lane");
        assertThat(NameMarks.first("Lane, Ada")).isNegative();
        assertThat(NameMarks.at("and Ada Lane", NameMarks.first("and Ada Lane")))
                .isEqualTo("and");
        assertThat(NameMarks.without("and Ada Lane")).isEqualTo("Ada Lane");
        assertThat(NameMarks.without("& Ada Lane*")).isEqualTo("Ada Lane");
        assertThat(NameMarks.first("Anders Lane")).isNegative();
        assertThat(NameMarks.first("andi Lane and")).isNegative();
        assertThat(NameMarks.first(" ")).isNegative();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(equal)",
                "(Equal contribution)",
                "(equal, first)",
                "[corresponding author]",
                "\uff08equal\uff09",
                "(co-first)",
                "(project lead)",
                "(1, 2)",
                "(*)"
            })
    void a_note_is_no_part_of_a_name(String note) {
        assertThat(NameMarks.without("Dan Zhang " + note)).isEqualTo("Dan Zhang");
        assertThat(NameMarks.without("Dan" + note + " Zhang*")).isEqualTo("Dan Zhang");
        assertThat(NameMarks.first("Dan Zhang " + note)).isEqualTo(10);
        assertThat(NameMarks.at("Dan Zhang " + note, 10)).isEqualTo(note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Robert (Bob) Smith",
                "Wei Wang (\u738b\u4f1f)",
                "Wei Wang \uff08\u738b\u4f1f\uff09",
                "Firstina (Leda) Equals",
                "Dan (equal Zhang",
                "Dan equal) Zhang",
                "Dan ( ) Zhang",
                "Dan (equal] Zhang"
            })
    void other_brackets_belong_to_a_name(String name) {
        assertThat(NameMarks.first(name)).isNegative();
        assertThat(NameMarks.without(name)).isEqualTo(name);
        assertThat(NameMarks.in(name)).isEmpty();
    }

    @Test
    void a_bracket_that_closes_far_away_is_no_note() {
        String far = "Dan (equal" + " ".repeat(80) + ")";
        assertThat(NameMarks.first(far)).isNegative();
    }

    @Test
    void marks_are_given_in_their_order() {
        assertThat(NameMarks.in("Lane*\u2020 (equal), Ada")).containsExactly("*", "\u2020", "(equal)");
        assertThat(NameMarks.unmarked("Lane* (equal), Ada,")).isEqualTo("Lane, Ada,");
    }
}
