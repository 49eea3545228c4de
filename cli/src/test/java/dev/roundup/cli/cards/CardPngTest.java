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
                int grain = ((((x * 31) ^ (y * 17)) * 2654435) >>> 16) & 15;
                card.setRGB(700 + x, 60 + y, ((x / 2 + grain) << 16) | ((y / 2 + grain) << 8) | ((x + y) / 4 + grain));
            }
        }
        return card;
    }

    /** The mean difference of a channel, from 0 to 255. */
    private static double difference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int y = 0; y < Card.HEIGHT; y++) {
            for (int x = 0; x < Card.WIDTH; x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    sum += Math.abs((one.getRGB(x, y) >> shift & 255) - (other.getRGB(x, y) >> shift & 255));
                }
            }
        }
        return (double) sum / (3 * Card.WIDTH * Card.HEIGHT);
    }

    @Test
    void text_alone_is_light_and_stays_as_it_is_to_the_eye() throws IOException {
        BufferedImage card = SampleCards.drawn(SampleCards.paper("Kites that learn to fly", "Ada Lane"), "#06c");
        byte[] png = CardPng.of(card);
        assertThat(png.length).isLessThan(40_000);
        assertThat(difference(card, read(png))).isLessThan(.02);
    }

    @Test
    void a_photo_stays_close_and_within_the_weight() throws IOException {
        BufferedImage card = withPhoto();
        byte[] png = CardPng.of(card);
        assertThat(png.length).isLessThan(150_000);
        assertThat(difference(card, read(png))).isLessThan(2);
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
