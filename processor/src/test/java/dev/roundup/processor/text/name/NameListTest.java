package dev.roundup.processor.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameListTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Ada Lane and Ben Roe                          = Ada Lane | Ben Roe",
                "Ada Lane & Ben Roe                            = Ada Lane | Ben Roe",
                "Ada Lane, Ben Roe                             = Ada Lane | Ben Roe",
                "Ada Lane, Ben Roe, and Cy Moe                 = Ada Lane | Ben Roe | Cy Moe",
                "Ada Lane, Ben Roe & Cy Moe                    = Ada Lane | Ben Roe | Cy Moe",
                "Ada Lane; Ben Roe                             = Ada Lane | Ben Roe",
                "Ada Lane; Ben Roe;                            = Ada Lane | Ben Roe",
                "Ada Lane;; Ben Roe                            = Ada Lane | Ben Roe",
                "Lane, Ada; Roe, Ben                           = Lane, Ada | Roe, Ben",
                "王小明、李小红                                 = 王小明 | 李小红",
                "Lane, Ada and Roe, Ben                        = Ada Lane | Ben Roe",
                "Lane, A., Roe, B.                             = A. Lane | B. Roe",
                "Lane, A., Roe, B. C., and Moe, D.             = A. Lane | B. C. Roe | D. Moe",
                "van der Berg, Jan Peter and Roe, Ben          = Jan Peter van der Berg | Ben Roe",
                "García Márquez, Gabriel J. and Roe, B.        = Gabriel J. García Márquez | B. Roe",
                "Ada Lane, Jr., Ben Roe                        = Ada Lane, Jr. | Ben Roe",
                "Ada Lane, PhD, and Ben Roe, MD                = Ada Lane, PhD | Ben Roe, MD",
                "Ludwig van Beethoven, Elise van der Pol       = Ludwig van Beethoven | Elise van der Pol",
                "Jean-Luc O'Neil, N. Łęski                     = Jean-Luc O'Neil | N. Łęski",
                "Ada B C D E Lane, Ben Roe                     = Ada B C D E Lane | Ben Roe",
                "Ada Lane, Ben Roe, et al.                     = Ada Lane | Ben Roe",
                "Ada Lane and Ben Roe and others               = Ada Lane | Ben Roe",
                ", Ada Lane, Ben Roe                           = Ada Lane | Ben Roe"
            })
    void several_people_are_told_apart(String value, String names) {
        assertThat(String.join(" | ", NameList.split(value))).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Lane",
                "Lane, Ada",
                "van der Berg, Jan Peter",
                "García Márquez, Gabriel J.",
                "Ada Lane, Jr.",
                "Ada Lane, MSc",
                "University of Amsterdam, Robotics",
                "Vision and Learning Group",
                "AT&amp;T Labs, Florham Park",
                "Rosen and Sons",
                "Bell Labs and Ada Lane",
                "The Ada Lane, Ben Roe",
                "Ada in Wonderland, Ben Roe",
                "Ada B C D E F Lane, Ben Roe",
                "7 Dwarfs, Ben Roe",
                "Ada, Ben, Cy",
                "Ada, Ben",
                "Ada L., Ben Roe, Cy Moe",
                "Plato and Ada Lane",
                "A. and Ada Lane",
                "Ada Lane and"
            })
    void what_may_be_one_name_stays_whole(String value) {
        assertThat(NameList.split(value)).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Lane et al.      | Ada Lane",
                "Ada Lane et al       | Ada Lane",
                "Ada Lane, et. al.    | Ada Lane",
                "Ada Lane Et Al.      | Ada Lane",
                "Ada Lane and others  | Ada Lane",
                "Ada Lane, and Others | Ada Lane"
            })
    void a_value_says_that_it_leaves_people_out(String value, String named) {
        assertThat(NameList.leavesOut(value)).isTrue();
        assertThat(NameList.split(value)).containsExactly(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Lane", "Janet Alba", "Ada Lane and Ben Roe", "Roland Others", "Et Alia"})
    void a_value_says_nothing_of_others(String value) {
        assertThat(NameList.leavesOut(value)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ada Lane, Ben", "Ada;Ben", "Ada&Ben", "李、王", "Ada and Ben", "Ada et al", "Ada Et Al", ",Ada"})
    void a_quick_look_sees_what_may_be_a_list(String value) {
        assertThat(NameList.mayBe(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ada Lane", "Andy Sands", "Ada.Lane", "王小明"})
    void a_quick_look_sees_what_is_none(String value) {
        assertThat(NameList.mayBe(value)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lane, Ada", "van der Berg, Jan Peter", "García Márquez, Gabriel J."})
    void a_family_name_stands_first(String value) {
        assertThat(NameList.isTurned(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Lane", "Ada Lane, Ben Roe", "Ada Lane, Jr.", "A. Lane, B.", "Lane, Ada, Ben", ","})
    void a_family_name_does_not_stand_first(String value) {
        assertThat(NameList.isTurned(value)).isFalse();
    }
}
