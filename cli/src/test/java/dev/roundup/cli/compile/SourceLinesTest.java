package dev.roundup.cli.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SourceLinesTest {
    private static final String TEXT = "first\r\n\tsecond\rthird\nlast";

    private static FindingPlace place(String part) {
        int start = TEXT.indexOf(part);
        return FindingPlace.in("Kites.java", TEXT, start, start + part.length());
    }

    @Test
    void a_line_ends_where_any_platform_ends_it() {
        assertThat(place("first")).hasToString("Kites.java:1:1");
        assertThat(place("second")).hasToString("Kites.java:2:2");
        assertThat(place("hird")).hasToString("Kites.java:3:2");
        assertThat(place("last")).hasToString("Kites.java:4:1");
        assertThat(place("econ").excerpt()).contains(new SourceExcerpt("\tsecond", 2, 4));
        assertThat(place("").excerpt()).contains(new SourceExcerpt("first", 0, 1));
    }

    @Test
    void a_part_of_several_lines_is_marked_in_the_first_one() {
        FindingPlace place = place("ond\rthi");
        assertThat(place.excerpt()).contains(new SourceExcerpt("\tsecond", 4, 3));
        assertThat(place.end()).contains(new FindingPlace.PlaceEnd(3, 4));
    }

    @Test
    void a_place_outside_the_text_is_the_file() {
        assertThat(FindingPlace.in("Kites.java", "text", -1, 0)).hasToString("Kites.java");
        assertThat(FindingPlace.in("Kites.java", "text", 5, 6)).hasToString("Kites.java");
        assertThat(FindingPlace.in("Kites.java", "text", 4, 5)).hasToString("Kites.java:1:5");
    }

    @Test
    void the_carets_are_right_with_any_width_of_tabs() {
        assertThat(new SourceExcerpt("\ta\tb c", 3, 3).withCarets()).isEqualTo("\ta\tb c\n\t \t^^^");
    }

    @Test
    void a_letter_outside_the_basic_plane_has_one_caret() {
        assertThat(new SourceExcerpt("a 𝒜 b", 2, 2).withCarets()).isEqualTo("a 𝒜 b\n  ^");
    }

    @Test
    void each_place_leads_back_to_its_index() {
        SourceLines lines = new SourceLines("one\n\r\n\tsecond\rthird");
        for (int i = 0; i <= lines.source().length(); i++) {
            boolean isHalf = i == 5;
            int back = lines.position(lines.line(i), lines.column(i));
            assertThat(back).as("index %d", i).isEqualTo(isHalf ? 4 : i);
        }
    }

    @Test
    void a_column_after_the_end_of_its_line_is_that_end() {
        assertThat(new SourceLines("one\ntwo").position(1, 9)).isEqualTo(3);
        assertThat(new SourceLines("one\ntwo").position(9, 1)).isEqualTo(7);
    }
}
