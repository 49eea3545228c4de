package dev.roundup.cli.cards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.render.output.CardWords;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Share pictures look as they did. With {@code -Droundup.golden=write} the test writes them; look at them before you
 * commit them.
 *
 * <p>JDKs fill the edges of letters and scale pictures a little differently. So a channel of a pixel may be off by 32 of
 * 255, which nobody sees, and 1 pixel in 500 by more. A text that moves by a pixel changes twenty times as many.
 */
class GoldenCardTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/roundup/cli/cards");
    private static final int MOST_OFF = 32;
    private static final double MOST_PIXELS = 1 / 500.0;

    /** The golden pictures. They have only letters of the packed face, since systems have other fonts. */
    @SuppressWarnings("ImmutableEnumChecker") // nobody changes the bytes of a figure
    enum Golden {
        PAGE(
                SampleCards.page(
                        "Sample Lab papers at NESO 2031",
                        "Eleven papers on kites, wind and what both have to do with each other."),
                ""),
        PAPER(
                SampleCards.awarded(
                        "Kites that learn to fly: a theory of wind for machines without weather",
                        "Oral Presentation",
                        true,
                        "Ada Vermeer",
                        "Björn Ørsted",
                        "Chen Lin",
                        "Dóra Kovács"),
                "#0a7d5a",
                SampleCards.DRAWING),
        BARE(
                new CardWords(
                        "On wind",
                        java.util.List.of("Ada Vermeer"),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        "en"),
                "#b3261e");

        private final CardWords words;
        private final String accent;
        private final Optional<byte[]> figure;

        Golden(CardWords words, String accent) {
            this.words = words;
            this.accent = accent;
            this.figure = Optional.empty();
        }

        Golden(CardWords words, String accent, byte[] figure) {
            this.words = words;
            this.accent = accent;
            this.figure = Optional.of(figure);
        }

        BufferedImage drawn() throws UnshownFigureException {
            return figure.isPresent()
                    ? SampleCards.drawn(words, accent, figure.get())
                    : SampleCards.drawn(words, accent);
        }

        Path file() {
            return FOLDER.resolve(name().toLowerCase(java.util.Locale.ROOT) + ".golden.png");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_card_looks_as_it_did(Golden card) throws IOException, UnshownFigureException {
        BufferedImage drawn = card.drawn();
        if ("write".equals(System.getProperty("roundup.golden"))) {
            Files.write(card.file(), CardPng.of(drawn));
        }
        BufferedImage golden = ImageIO.read(card.file().toFile());
        assertThat(differing(drawn, golden)).isLessThan(MOST_PIXELS);
    }

    @ParameterizedTest
    @EnumSource
    void a_card_whose_text_moves_by_a_pixel_looks_otherwise(Golden card) throws UnshownFigureException {
        BufferedImage drawn = card.drawn();
        BufferedImage moved = new BufferedImage(Card.WIDTH, Card.HEIGHT, BufferedImage.TYPE_INT_RGB);
        moved.createGraphics().drawImage(drawn, 1, 0, null);
        assertThat(differing(drawn, moved)).isGreaterThan(MOST_PIXELS);
    }

    /** The share of the pixels that differ visibly. */
    private static double differing(BufferedImage one, BufferedImage other) {
        int off = 0;
        for (int y = 0; y < Card.HEIGHT; y++) {
            for (int x = 0; x < Card.WIDTH; x++) {
                int first = one.getRGB(x, y);
                int second = other.getRGB(x, y);
                for (int shift = 0; shift <= 16; shift += 8) {
                    if (Math.abs((first >> shift & 255) - (second >> shift & 255)) > MOST_OFF) {
                        off++;
                        break;
                    }
                }
            }
        }
        return (double) off / (Card.WIDTH * Card.HEIGHT);
    }
}
