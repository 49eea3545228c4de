package dev.roundup.cli.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SourceExcerptTest {
    @Test
    void a_line_ends_where_any_platform_ends_it() {
        String text = "first\r\n\tsecond\rthird\nlast";
        assertThat(SourceExcerpt.of(text, 8)).contains(new SourceExcerpt("\tsecond", 1));
        assertThat(SourceExcerpt.of(text, text.indexOf("hird"))).contains(new SourceExcerpt("third", 1));
        assertThat(SourceExcerpt.of(text, text.length())).contains(new SourceExcerpt("last", 4));
        assertThat(SourceExcerpt.of(text, 0)).contains(new SourceExcerpt("first", 0));
    }

    @Test
    void a_place_outside_the_text_has_no_line() {
        assertThat(SourceExcerpt.of("text", -1)).isEmpty();
        assertThat(SourceExcerpt.of("text", 5)).isEmpty();
    }

    @Test
    void the_caret_is_right_with_any_width_of_tabs() {
        assertThat(new SourceExcerpt("\ta\tb", 3).withCaret()).isEqualTo("\ta\tb\n\t \t^");
    }
}
