package dev.roundup.cli.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packed face, and the fonts that stand in for it. */
class CardFontTest {
    private static final CardFont FONT = SampleCards.FONTS.strong();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The quick brown fox, 0123456789 & (more)!",
                "Dóra Kovács, Björn Ørsted, Łukasz Żółć, Ğüneş Şahin, Nguyễn Thị",
                "Δφ Ελληνικά",
                "Машинное обучение",
                "“quotes” – dashes — … • × ± ≤ ≥ ≈ ∞ ∑ √ ∂ → ←"
            })
    void has_the_letters_of_most_titles(String text) {
        assertThat(FONT.face().canDisplayUpTo(text)).isNegative();
        assertThat(SampleCards.FONTS.text().face().canDisplayUpTo(text)).isNegative();
    }

    @Test
    void others_are_of_a_logical_font() {
        var styled = FONT.styled("a\u4e2db", 20, false).getIterator();
        assertThat(font(styled, 0)).isEqualTo("Roundup Card");
        assertThat(font(styled, 1)).isEqualTo(Font.SERIF);
        assertThat(font(styled, 2)).isEqualTo("Roundup Card");
    }

    @Test
    void a_mark_has_the_font_of_its_letter() {
        var styled = FONT.styled("\u05d0\u0301x", 20, false).getIterator();
        assertThat(font(styled, 1)).isEqualTo(font(styled, 0));
        assertThat(FONT.styled("\u0301", 20, false).getIterator().getEndIndex()).isEqualTo(1);
    }

    private static String font(java.text.AttributedCharacterIterator text, int at) {
        text.setIndex(at);
        return ((Font) Objects.requireNonNull(text.getAttribute(TextAttribute.FONT))).getFamily();
    }

    @Test
    void pictographs_that_no_font_has_are_left_out() {
        CardFont bare = new CardFont(FONT.face(), FONT.face());
        assertThat(bare.showable("🚀 To the moon 🌕 and back ✈️ 👩🏽‍🔬")).isEqualTo("To the moon and back");
        assertThat(bare.missing("moon 🌕")).isEqualTo("🌕");
    }

    @Test
    void letters_that_no_font_has_stay_and_are_named() {
        CardFont bare = new CardFont(FONT.face(), FONT.face());
        assertThat(bare.showable("量子 kites")).isEqualTo("量子 kites");
        assertThat(bare.missing("量子 kites 量")).isEqualTo("量子");
    }

    /** The font's license reserves the name Source, and asks for its text. */
    @Test
    void has_a_name_of_its_own_and_its_license() throws IOException {
        assertThat(FONT.face().getFontName()).doesNotContain("Source").contains("Roundup Card");
        try (InputStream license =
                Objects.requireNonNull(CardFont.class.getResourceAsStream("/META-INF/licenses/card-face.txt"))) {
            assertThat(new String(license.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("Reserved Font Name ‘Source’", "SIL OPEN FONT LICENSE Version 1.1");
        }
    }

    @Test
    void both_weights_are_light() throws IOException {
        int bytes = 0;
        for (String file : new String[] {"regular.otf", "semibold.otf"}) {
            try (InputStream font = Objects.requireNonNull(CardFont.class.getResourceAsStream(file))) {
                bytes += font.readAllBytes().length;
            }
        }
        assertThat(bytes).isLessThan(300_000);
    }
}
