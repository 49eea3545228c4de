package dev.roundup.processor.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {
    /** A grid of colours, with the same step in all three channels. */
    private static Stream<String> accents(int step) {
        int each = 255 / step + 1;
        return IntStream.range(0, each * each * each)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "#%02x%02x%02x",
                        step * (i / each / each),
                        step * (i / each % each),
                        step * (i % each)));
    }

    @Test
    void text_can_be_read_whatever_the_accent() {
        accents(15).forEach(PaletteTest::textCanBeRead);
    }

    private static void textCanBeRead(String accent) {
        Palette palette = Palette.of(accent).orElseThrow();
        for (boolean dark : List.of(false, true)) {
            for (String text : List.of("--ink", "--quiet", "--heading", "--link")) {
                for (String ground : List.of("--sheet", "--band")) {
                    assertThat(Contrast.of(palette.colour(text, dark), palette.colour(ground, dark)))
                            .as("%s, %s on %s, dark: %s", accent, text, ground, dark)
                            .isGreaterThanOrEqualTo(Contrast.OF_TEXT);
                }
            }
        }
    }

    @Test
    void the_hue_is_the_accents() {
        String link = Palette.of("#b00").orElseThrow().colour("--link", false);
        double accent = Oklch.ofHex("#bb0000").orElseThrow().hue();
        assertThat(Oklch.ofHex(link).orElseThrow().hue()).isBetween(accent - 0.05, accent + 0.05);
    }

    @Test
    void grey_stays_grey() {
        assertThat(Palette.of("#888").orElseThrow().colour("--link", false)).matches("#(..)\\1\\1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#12", "#12345", "#gggggg", "#fff;}body{display:none"})
    void anything_else_is_no_colour(String accent) {
        assertThat(Palette.of(accent)).isEmpty();
    }

    /** According to WCAG 2.2, black on white has 21, and #767676 is the lightest grey that passes on white. */
    @Test
    void contrast_is_that_of_the_guidelines() {
        assertThat(Contrast.of("#000000", "#ffffff")).isEqualTo(21);
        assertThat(Contrast.of("#767676", "#ffffff")).isBetween(4.5, 4.6);
    }

    @Test
    void there_and_back_is_the_same_colour() {
        assertThat(accents(51))
                .allSatisfy(
                        hex -> assertThat(Oklch.ofHex(hex).orElseThrow().hex()).isEqualTo(hex));
    }
}
