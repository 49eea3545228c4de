package dev.roundup.cli.cards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.render.output.CardWords;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands where on a share picture. */
class CardPainterTest {
    private static final CardColours COLOURS = CardColours.of("");

    private static boolean isPlain(BufferedImage card, int x, int y, int width, int height) {
        int first = card.getRGB(x, y);
        for (int row = y; row < y + height; row++) {
            for (int column = x; column < x + width; column++) {
                if (card.getRGB(column, row) != first) {
                    return false;
                }
            }
        }
        return true;
    }

    private static CardWords bare(String title) {
        return new CardWords(
                title,
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                "en");
    }

    @Test
    void is_drawn_twice_alike() throws UnshownFigureException {
        CardWords words = SampleCards.paper("Kites", "Ada Lane");
        BufferedImage one = SampleCards.drawn(words, "", SampleCards.DRAWING);
        BufferedImage two = SampleCards.drawn(words, "", SampleCards.DRAWING);
        assertThat(CardPng.of(one)).isEqualTo(CardPng.of(two));
        assertThat(one.getWidth()).isEqualTo(1200);
        assertThat(one.getHeight()).isEqualTo(630);
    }

    @Test
    void has_its_band_in_the_colour_of_the_accent() {
        BufferedImage card = SampleCards.drawn(SampleCards.paper("Kites"), "#0a7d5a");
        assertThat(card.getRGB(5, 625))
                .isEqualTo(CardColours.of("#0a7d5a").band().getRGB())
                .isNotEqualTo(COLOURS.band().getRGB());
    }

    @Test
    void keeps_its_margins_whatever_it_says() {
        for (String title : List.of("W".repeat(500), "Wind ".repeat(100), "Kites")) {
            CardWords words =
                    SampleCards.awarded(title, "Best ".repeat(30), true, "Ada " + "Lane".repeat(100), "Tom Roe");
            BufferedImage card = SampleCards.drawn(words, "");
            assertThat(isPlain(card, 0, 0, 60, 520)).as("left").isTrue();
            assertThat(isPlain(card, 1140, 0, 60, 520)).as("right").isTrue();
            assertThat(isPlain(card, 0, 0, 1200, 50)).as("top").isTrue();
            assertThat(isPlain(card, 0, 495, 1200, 30)).as("above the band").isTrue();
        }
    }

    @Test
    void has_its_figure_on_a_white_plate_at_the_end_of_the_lines() throws UnshownFigureException {
        BufferedImage card = SampleCards.drawn(SampleCards.paper("Kites"), "", SampleCards.DRAWING);
        assertThat(card.getRGB(1110, 150) & 0xffffff).isEqualTo(0xffffff);
        BufferedImage mirrored = SampleCards.drawn(SampleCards.paper("עפיפונים"), "", SampleCards.DRAWING);
        assertThat(mirrored.getRGB(90, 150) & 0xffffff).isEqualTo(0xffffff);
        assertThat(mirrored.getRGB(1110, 400)).isEqualTo(COLOURS.ground().getRGB());
    }

    @Test
    void leaves_a_long_title_more_space_and_a_longer_one_all_of_it() throws UnshownFigureException {
        String title = "Kites that learn to fly by the light of the moon, ";
        BufferedImage usual = SampleCards.drawn(SampleCards.paper("Kites", "Ada Lane"), "", SampleCards.DRAWING);
        BufferedImage smaller = SampleCards.drawn(
                SampleCards.paper(title + title + title.substring(0, 12), "Ada Lane"), "", SampleCards.DRAWING);
        BufferedImage without =
                SampleCards.drawn(SampleCards.paper(title + title + title, "Ada Lane"), "", SampleCards.DRAWING);
        assertThat(usual.getRGB(705, 300) & 0xffffff).isEqualTo(0xffffff);
        assertThat(smaller.getRGB(705, 300) & 0xffffff).isNotEqualTo(0xffffff);
        assertThat(smaller.getRGB(1128, 300) & 0xffffff).isEqualTo(0xffffff);
        assertThat(without.getRGB(1128, 300) & 0xffffff).isNotEqualTo(0xffffff);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "🚀", "\u200f", "\ud800"})
    void may_have_nothing_to_say(String title) {
        BufferedImage card = SampleCards.drawn(bare(title), "not a colour");
        assertThat(card.getRGB(5, 5)).isEqualTo(COLOURS.ground().getRGB());
        assertThat(isPlain(card, 0, 526, 1200, 104)).isTrue();
    }
}
