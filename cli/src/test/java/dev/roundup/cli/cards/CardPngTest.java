package dev.roundup.cli.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Share pictures as files. */
class CardPngTest {
    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** A photo with a soft light, as a picture of 400 pixels on white. */
    private static BufferedImage withPhoto() {
        BufferedImage card = SampleCards.drawn(SampleCards.paper("Kites", "Ada Lane"), "#4b38b3");
        for (int y = 0; y < 380; y++) {
            for (int x = 0; x < 400; x++) {
                int grain = (x * 31 ^ y * 17) * 2654435 >>> 16 & 15;
                card.setRGB(700 + x, 60 + y, (x / 2 + grain) << 16 | (y / 2 + grain) << 8 | ((x + y) / 4 + grain));
            }
        }
        return card;
    }

    @Test
    void text_alone_is_exact_and_light() throws IOException {
        BufferedImage card = SampleCards.drawn(SampleCards.paper("Kites that learn to fly", "Ada Lane"), "#06c");
        byte[] png = CardPng.of(card);
        assertThat(png.length).isLessThan(60_000);
        BufferedImage again = read(png);
        for (int y = 0; y < card.getHeight(); y++) {
            for (int x = 0; x < card.getWidth(); x++) {
                assertThat(again.getRGB(x, y)).isEqualTo(card.getRGB(x, y));
            }
        }
    }

    @Test
    void a_photo_gets_a_palette_in_which_it_stays_close() throws IOException {
        BufferedImage card = withPhoto();
        BufferedImage again = read(CardPng.of(card));
        assertThat(again.getType()).isEqualTo(BufferedImage.TYPE_BYTE_INDEXED);
        long difference = 0;
        for (int y = 0; y < card.getHeight(); y++) {
            for (int x = 0; x < card.getWidth(); x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    difference += Math.abs((card.getRGB(x, y) >> shift & 255) - (again.getRGB(x, y) >> shift & 255));
                }
            }
        }
        assertThat((double) difference / (3 * card.getWidth() * card.getHeight()))
                .describedAs("the mean difference of a channel")
                .isLessThan(2);
    }

    @Test
    void few_colours_stay_as_they_are() {
        BufferedImage card = new BufferedImage(Card.WIDTH, Card.HEIGHT, BufferedImage.TYPE_INT_RGB);
        card.setRGB(3, 4, 0x123456);
        BufferedImage few = Palettized.of(card);
        assertThat(few.getRGB(3, 4) & 0xffffff).isEqualTo(0x123456);
        assertThat(few.getRGB(4, 4) & 0xffffff).isZero();
    }
}
