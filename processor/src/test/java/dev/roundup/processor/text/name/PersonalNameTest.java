package dev.roundup.processor.text.name;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNameTest {
    /**
     * Expected names have blanks between words, hyphens between the parts of a word, and a full stop after an
     * abbreviation.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Patrick Forré            | patrick forre",
                "Elise van der Pol        | elise van der pol",
                "Bakker, Tim              | tim bakker",
                "van der Pol, Elise       | elise van der pol",
                "Bakker T.                | t. bakker",
                "Bakker T A               | t. a. bakker",
                "T. A.                    | t. a.",
                "T.A. Bakker              | t. a. bakker",
                "Jan-Willem Bakker        | jan-willem bakker",
                "J.-W. Bakker             | j. w. bakker",
                "J-W Bakker               | j-w. bakker",
                "Jan\u2010Willem Bakker   | jan-willem bakker",
                "Jan\u2011Willem Bakker   | jan-willem bakker",
                "Jan\u2013Willem Bakker   | jan-willem bakker",
                "Jan- Bakker              | jan bakker",
                "Chr. Bishop              | chr. bishop",
                "Chris. Bishop            | chris bishop",
                "Sinéad O'Neil            | sinead oneil",
                "Sinéad O\u2019Neil       | sinead oneil",
                "Sinéad O`Neil            | sinead oneil",
                "Sinéad Oʼneil            | sinead oneil",
                "Xiaoyu (Rayne) Zheng     | xiaoyu zheng",
                "Xiaoyu(Rayne)Zheng       | xiaoyu zheng",
                "Ada\tLane                | ada lane",
                "王 小明                   | 王 小明",
                "Bakker,                  | ",
                "अनिल कुमार               | अनिल कुमार"
            })
    void a_name_is_taken_apart(String written, String words) {
        assertThat(PersonalName.of(written).map(PersonalNameTest::shown).orElse(null))
                .isEqualTo(words);
    }

    private static String shown(PersonalName name) {
        return name.words().stream()
                .map(word -> String.join("-", word.parts()) + (word.isAbbreviated() ? "." : ""))
                .collect(joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "Martin King Jr., jr",
        "'Martin King, Jr', jr",
        "Martin King III, iii",
        "Martin King Jr. II, jrii",
        "Martin King, ''"
    })
    void a_suffix_stands_apart(String written, String suffix) {
        PersonalName name = PersonalName.of(written).orElseThrow();
        assertThat(name.suffix()).isEqualTo(suffix);
        assertThat(name.letters()).isEqualTo("martinking");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Plato",
                "Plato Jr.",
                "Lane, Ada, Ben",
                "Ada (Lane",
                "Agent 007",
                "Ada {Lane}",
                "Ada [Lane]",
                "Ada Lane?",
                "Ada_Lane Roe",
                "Ada \u2020 Lane",
                "Vision Group",
                "Ada \u0660 Lane"
            })
    void what_is_no_full_name_is_not_taken_apart(String written) {
        assertThat(PersonalName.of(written)).isEmpty();
    }

    @Test
    void umlauts_are_spelt_out_or_not() {
        assertThat(PersonalName.of("Sindy Löwe").orElseThrow().letters()).isEqualTo("sindylowe");
        assertThat(PersonalName.ofSpeltOut("Sindy Löwe").orElseThrow().letters())
                .isEqualTo("sindyloewe");
    }

    @Test
    void a_short_word_of_organisations_may_be_a_family_name() {
        assertThat(PersonalName.of("Ada Lab")).isPresent();
        assertThat(PersonalName.of("Ada Team")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Daniel Worrall, D. Worrall", "Daniel Edward Worrall, Worrall D.", "'Worrall, Dan', Daniel Worrall"})
    void shortened_names_have_family_and_initial_in_common(String a, String b) {
        assertThat(name(a).familyAndInitial()).isEqualTo(name(b).familyAndInitial());
    }

    @ParameterizedTest
    @CsvSource({"Daniel Worrall, Daniel Wall", "Daniel Worrall, Ed Worrall", "A Bc, Ab C"})
    void others_have_not(String a, String b) {
        assertThat(name(a).familyAndInitial()).isNotEqualTo(name(b).familyAndInitial());
    }

    @ParameterizedTest
    @CsvSource({"Daniel Worrall, Daniel Edward Worrall", "'Worrall, Daniel', Daniel E. Worrall"})
    void names_without_middle_names_have_family_and_first_in_common(String a, String b) {
        assertThat(name(a).familyAndFirst()).isEqualTo(name(b).familyAndFirst());
    }

    @ParameterizedTest
    @CsvSource({"Daniel Worrall, D. Worrall", "Daniel Worrall, Daniel Wall"})
    void shortened_first_names_have_not(String a, String b) {
        assertThat(name(a).familyAndFirst()).isNotEqualTo(name(b).familyAndFirst());
    }

    @ParameterizedTest
    @CsvSource({"Jan Willem Bakker, Jan-Willem Bakker", "Tim Bakker, Bakker Tim", "Tim van Bakker, Van Bakker Tim"})
    void the_same_letters_have_a_key_in_common(String a, String b) {
        assertThat(name(a).lettersInAnyOrder()).containsAnyOf(name(b).lettersInAnyOrder());
    }

    @Test
    void other_letters_have_none() {
        assertThat(name("Tim Bakker").lettersInAnyOrder())
                .doesNotContain(name("Tim Baker").lettersInAnyOrder());
    }

    @ParameterizedTest
    @CsvSource({
        "Michael Welling, Micheal Welling",
        "Max Welling, Max Weling",
        "Michael van Welling, Michael van Weling",
        "Johannes de Brandstetter, Johanes de Brandstetter"
    })
    void names_one_slip_apart_have_a_key_in_common(String a, String b) {
        assertThat(name(a).slipKeys()).containsAnyOf(name(b).slipKeys());
    }

    @ParameterizedTest
    @CsvSource({"Michael Welling, Michael Bakkers", "Michael Ada Welling, Michael Ben Welling"})
    void other_names_have_none(String a, String b) {
        assertThat(name(a).slipKeys()).isNotEmpty().doesNotContain(name(b).slipKeys());
    }

    @Test
    void where_slips_are_not_looked_for_there_are_no_keys() {
        assertThat(name("M. Welling").slipKeys()).isEmpty();
        assertThat(name("Ada Lane").slipKeys()).isEmpty();
    }

    private static PersonalName name(String written) {
        return PersonalName.of(written).orElseThrow();
    }
}
