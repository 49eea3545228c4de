package dev.roundup.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {
    /** Every sixth of a channel in all three. */
    static Stream<String> accents() {
        int[] steps = {0, 51, 102, 153, 204, 255};
        return IntStream.range(0, 216)
                .mapToObj(i -> "#%02x%02x%02x".formatted(steps[i / 36], steps[i / 6 % 6], steps[i % 6]));
    }

    @ParameterizedTest
    @MethodSource("accents")
    void textCanBeReadWhateverTheAccent(String accent) {
        Palette palette = Palette.of(accent).orElseThrow();
        for (boolean dark : List.of(false, true)) {
            for (String text : List.of("--ink", "--quiet", "--heading", "--link")) {
                for (String ground : List.of("--sheet", "--band")) {
                    assertThat(Contrast.of(palette.colour(text, dark), palette.colour(ground, dark)))
                            .as("%s on %s, dark: %s", text, ground, dark)
                            .isGreaterThanOrEqualTo(4.5);
                }
            }
        }
    }

    @Test
    void theHueIsTheAccents() {
        String link = Palette.of("#b00").orElseThrow().colour("--link", false);
        double accent = Oklch.ofHex("#bb0000").orElseThrow().hue();
        assertThat(Oklch.ofHex(link).orElseThrow().hue()).isBetween(accent - 0.05, accent + 0.05);
    }

    @Test
    void greyStaysGrey() {
        assertThat(Palette.of("#888").orElseThrow().colour("--link", false)).matches("#(..)\\1\\1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#12", "#12345", "#gggggg", "#fff;}body{display:none"})
    void anythingElseIsNoColour(String accent) {
        assertThat(Palette.of(accent)).isEmpty();
    }

    /** WCAG 2.2 gives black on white 21, and the grey #767676 on white as the lightest that passes. */
    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(Contrast.of("#000000", "#ffffff")).isEqualTo(21);
        assertThat(Contrast.of("#767676", "#ffffff")).isBetween(4.5, 4.6);
    }

    @Test
    void thereAndBackIsTheSameColour() {
        assertThat(accents())
                .allSatisfy(
                        hex -> assertThat(Oklch.ofHex(hex).orElseThrow().hex()).isEqualTo(hex));
    }
}
