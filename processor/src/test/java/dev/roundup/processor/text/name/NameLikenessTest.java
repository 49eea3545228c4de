package dev.roundup.processor.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {
    @ParameterizedTest
    @CsvSource({
        "Patrick Forré,                PATRICK FORRE",
        "Jan-Willem van de Meent,      Jan Willem van de Meent",
        "Jan-Willem van de Meent,      Janwillem Vandemeent",
        "Sindy O'Neil,                 Sindy O’Neil",
        "'Bakker, Tim',                Tim Bakker",
        "Bakker T.,                    T. Bakker",
        "Tim Bakker,                   Bakker Tim",
        "Gabriel García Márquez,       García Márquez Gabriel",
        "Yun-Chun Chen,                Chen Yunchun",
        "Martin King Jr., 'Martin King, Jr.'",
        "Xiaoyu (Rayne) Zheng,         Xiaoyu Zheng"
    })
    void letter_forms_and_order_make_no_other_name(String a, String b) {
        is(NameLikeness.SAME_LETTERS, a, b);
    }

    @ParameterizedTest
    @CsvSource({
        "Michael Welling,      Micheal Welling",
        "Max Brandstetter,     Max Brandstteter",
        "Phillip Anderson,     Philip Anderson",
        "Max Welling,          Max Weling",
        "Johannes Brandstetter, Johannes Brandstettor",
        "Johannes Brandstetter, Johannes Brandsteter",
        "Christopher Bishop,   Christoper Bishop",
        "Alexander Winkler,    Alexanedr Winkler",
        "Benjamin Winkler,     Benjomin Winkler",
        "Katarzyna Li,         Katazryna Li"
    })
    void a_slip_of_one_letter_hardly_makes_another_name(String a, String b) {
        is(NameLikeness.SLIP, a, b);
        assertThat(NameSlips.keys(name(a))).containsAnyOf(NameSlips.keys(name(b)));
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Jansen,       Ada Janssen",
        "Ada Thomson,      Ada Thompson",
        "Ada Petersen,     Ada Peterson",
        "Philip Li,        Phillip Li",
        "Phillip Roth,     Philip Roth",
        "Rebekka Winkler,  Rebecka Winkler",
        "Katarzyna Roth,   Katarzina Roth"
    })
    void a_slip_may_as_well_be_somebody_else(String a, String b) {
        is(NameLikeness.VAGUE, a, b);
    }

    @ParameterizedTest
    @CsvSource({
        "Tim Bakker,            Tim van den Bakker",
        "Daniel Worrall,        Daniel E. Worrall",
        "Daniel Worrall,        Daniel Edward Worrall",
        "Johan Schmidhuber,     Johan Jürgen Schmidhuber",
        "Jan-Willem Meent,      Jan-Willem van de Meent",
        "Yun Worrall,           Yun K. Worrall",
        "Daniel Li,             Daniel Edward Li",
        "Minh Nguyen,           Minh Ho Nguyen",
        "Yun-Chun Li,           Yun-Chun K. Li"
    })
    void a_middle_name_is_left_out(String a, String b) {
        is(NameLikeness.MIDDLE_NAME, a, b);
    }

    @ParameterizedTest
    @CsvSource({
        "D. Worrall,           Daniel Worrall",
        "D. Worrall,           Daniel Edward Worrall",
        "D. E. Worrall,        Daniel Edward Worrall",
        "Chr. Bishop,          Christopher Bishop",
        "J. W. van de Meent,   Jan-Willem van de Meent",
        "J.-W. van de Meent,   Jan-Willem van de Meent"
    })
    void a_first_name_is_shortened(String a, String b) {
        is(NameLikeness.INITIAL, a, b);
    }

    @ParameterizedTest
    @CsvSource({
        "D. Worrall,      D. E. Worrall",
        "D. Worrall,      D.-E. Worrall",
        "W. Li,           Wen Li",
        "M. Nguyen,       Minh Nguyen",
        "Wei Li,          Wei K. Li"
    })
    void what_is_short_or_shared_may_be_somebody_else(String a, String b) {
        is(NameLikeness.VAGUE, a, b);
    }

    @ParameterizedTest
    @CsvSource({
        "Wei Li,               Li Wei",
        "Wei Li,               Wen Li",
        "林 太郎,              林田 太郎",
        "Yun Chen,             Yun-Chun Chen",
        "Wei Li,               Wei Xin Li",
        "Max Welling,          Max Weller",
        "Max Welling,          Tim Bakker",
        "Martin King Jr.,      Martin King",
        "Martin King Jr.,      Martin King Sr.",
        "D. Worrall,           E. Worrall",
        "D. F. Worrall,        Daniel Edward Worrall",
        "Edward Worrall,       Daniel Edward Worrall",
        "Daniel F. Worrall,    Daniel E. Worrall",
        "Daniel E. F. Worrall, Daniel F. E. Worrall",
        "M. Welling,           M. Weling",
        "Ramesh Winkler,       Rajesh Winkler",
        "Xiaoming Wang,        Xiaoning Wang",
        "Ada Petrov,           Ada Petrova",
        "Micheal Weling,       Michael Welling",
        "Ada Micheal Winkler,  Ada Michael Winkler",
        "Peter Mayer,          Peter Meyer",
        "Peter Bos,            Petre Bos",
        "Benjamin Wang,        Benjomin Wang"
    })
    void other_names_are_other_people(String a, String b) {
        is(NameLikeness.NONE, a, b);
    }

    @ParameterizedTest
    @CsvSource({
        "Worrall D., Daniel Worrall, INITIAL",
        "'Worrall, D. E.', Daniel Edward Worrall, INITIAL",
    })
    void what_reference_managers_write_is_turned_before(String a, String b, NameLikeness likeness) {
        is(likeness, a, b);
    }

    private static void is(NameLikeness likeness, String a, String b) {
        assertThat(NameLikeness.of(name(a), name(b))).isEqualTo(likeness);
        assertThat(NameLikeness.of(name(b), name(a))).isEqualTo(likeness);
    }

    private static PersonalName name(String written) {
        return PersonalName.of(written).orElseThrow();
    }
}
