package dev.roundup.cli.cards;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of all kinds, at the size of their place. */
class FigurePictureTest {
    private static byte[] raster(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static BufferedImage svg(String attributes, String content) throws UnshownFigureException {
        return FigurePicture.read(("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
                        + attributes + ">" + content + "</svg>")
                .getBytes(UTF_8));
    }

    private static Color middle(BufferedImage image) {
        return new Color(image.getRGB(image.getWidth() / 2, image.getHeight() / 2), true);
    }

    private static void assertUnshown(byte[] figure, String reason) {
        assertThatThrownBy(() -> FigurePicture.read(figure))
                .isInstanceOf(UnshownFigureException.class)
                .hasMessage(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void a_large_picture_is_made_smaller(String format) throws Exception {
        BufferedImage image = FigurePicture.read(raster(format, 1400, 700));
        assertThat(image.getWidth()).isEqualTo(400);
        assertThat(image.getHeight()).isEqualTo(200);
        assertThat(middle(image).getRed()).isGreaterThan(250);
        assertThat(middle(image).getBlue()).isLessThan(5);
    }

    @Test
    void a_tiny_picture_is_at_most_doubled() throws Exception {
        assertThat(FigurePicture.read(raster("png", 16, 8)).getWidth()).isEqualTo(32);
    }

    @ParameterizedTest
    @CsvSource({"20000, 2", "2, 20000"})
    void a_picture_like_a_thread_keeps_a_pixel(int width, int height) throws Exception {
        BufferedImage image = FigurePicture.read(raster("png", width, height));
        assertThat(image.getWidth()).isBetween(1, 400);
        assertThat(image.getHeight()).isBetween(1, 382);
    }

    @Test
    void a_drawing_is_as_sharp_as_its_place_allows() throws Exception {
        BufferedImage image = svg("width='4' height='3'", "<rect width='4' height='3' fill='#0000ff'/>");
        assertThat(image.getWidth()).isEqualTo(400);
        assertThat(image.getHeight()).isEqualTo(300);
        assertThat(middle(image)).isEqualTo(Color.BLUE);
    }

    @Test
    void a_drawing_may_begin_with_a_declaration_and_a_byte_order_mark() throws Exception {
        byte[] drawing = ("\ufeff<?xml version='1.0'?>\n<!-- ours -->\n" + new String(SampleCards.DRAWING, UTF_8))
                .getBytes(UTF_8);
        assertThat(FigurePicture.read(drawing).getWidth()).isEqualTo(400);
    }

    @Test
    void a_drawing_gets_nothing_from_elsewhere(@TempDir Path folder) throws Exception {
        Path secret = Files.write(folder.resolve("secret.png"), raster("png", 40, 30));
        String image = "<image width='4' height='3' href='%1$s' xlink:href='%1$s'/>";
        BufferedImage drawn = svg("width='4' height='3'", image.formatted(secret.toUri()));
        assertThat(middle(drawn).getAlpha()).isZero();
        Path entity = Files.writeString(folder.resolve("secret.txt"), "<rect width='4' height='3'/>");
        byte[] including = ("<!DOCTYPE svg [<!ENTITY it SYSTEM '" + entity.toUri() + "'>]>"
                        + "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'>&it;</svg>")
                .getBytes(UTF_8);
        try {
            assertThat(middle(FigurePicture.read(including)).getAlpha()).isZero();
        } catch (UnshownFigureException refused) {
            assertThat(refused.reason()).contains("drawing");
        }
    }

    @Test
    void a_drawing_of_drawings_of_drawings_ends() {
        StringBuilder content = new StringBuilder("<defs><g id='a0'><path d='M0 0h1'/></g>");
        for (int level = 1; level < 40; level++) {
            String use = "<use href='#a" + (level - 1) + "'/>";
            content.append("<g id='a")
                    .append(level)
                    .append("'>")
                    .append(use.repeat(8))
                    .append("</g>");
        }
        try {
            svg("width='4' height='3'", content + "</defs><use href='#a39'/>");
        } catch (UnshownFigureException refused) {
            assertThat(refused.reason()).contains("drawing");
        }
    }

    @Test
    void what_is_no_picture_is_not_shown() throws IOException {
        assertUnshown(new byte[0], "is in a format that Java cannot read");
        assertUnshown("RIFF....WEBPVP8 ".getBytes(UTF_8), "is in a format that Java cannot read");
        assertUnshown("<svg".getBytes(UTF_8), "is not a drawing that Roundup can read");
        byte[] whole = raster("png", 300, 300);
        assertUnshown(java.util.Arrays.copyOf(whole, 40), "cannot be read");
    }

    /** A few bytes that claim to be a picture of ten gigabytes. */
    @Test
    void a_picture_that_would_fill_the_memory_is_not_read() throws IOException {
        assertUnshown(png(50_000, 50_000), "has more than 100 million pixels");
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(header);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {8, 6, 0, 0, 0});
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(data)) {
            packed.write(new byte[100]);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        chunk(file, "IHDR", header.toByteArray());
        chunk(file, "IDAT", data.toByteArray());
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] content) throws IOException {
        DataOutputStream out = new DataOutputStream(file);
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(UTF_8));
        sum.update(content);
        out.writeInt(content.length);
        out.writeBytes(type);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
