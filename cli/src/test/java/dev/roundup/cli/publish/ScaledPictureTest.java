package dev.roundup.cli.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScaledPictureTest {
    private static BufferedImage scaled(byte[] picture, int width) throws IOException {
        byte[] bytes = ScaledPicture.of(picture).orElseThrow().to(width).orElseThrow();
        assertThat(bytes).startsWith(Arrays.copyOf(picture, 2)).hasSizeLessThan(picture.length);
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void a_picture_keeps_its_proportions_and_format(String format) throws IOException {
        byte[] picture = Pictures.of(format, 1500, 750);
        assertThat(ScaledPicture.of(picture).orElseThrow().width()).isEqualTo(1500);
        for (int width : new int[] {640, 1280}) {
            BufferedImage scaled = scaled(picture, width);
            assertThat(scaled.getWidth()).isEqualTo(width);
            assertThat(scaled.getHeight()).isEqualTo(width / 2);
        }
    }

    @Test
    void what_is_clear_stays_clear() throws IOException {
        BufferedImage clear = new BufferedImage(1400, 900, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 1400; x++) {
            for (int y = 0; y < 450; y++) {
                clear.setRGB(x, y, 0xFF000000 | (x * y * 40503 & 0xFFFFFF));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(clear, "png", out);
        BufferedImage scaled = scaled(out.toByteArray(), 640);
        assertThat(scaled.getRGB(320, 10) >>> 24).isEqualTo(0xFF);
        assertThat(scaled.getRGB(320, 400) >>> 24).isZero();
    }

    @Test
    void a_picture_that_is_narrow_enough_is_not_scaled() {
        assertThat(ScaledPicture.of(Pictures.of("png", 640, 10)).orElseThrow().to(640))
                .isEmpty();
    }

    @Test
    void a_picture_that_would_weigh_more_is_not_scaled() throws IOException {
        BufferedImage plain = new BufferedImage(641, 400, BufferedImage.TYPE_BYTE_BINARY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(plain, "png", out);
        assertThat(ScaledPicture.of(out.toByteArray()).orElseThrow().to(640)).isEmpty();
    }

    @Test
    void a_turned_photograph_is_left_to_the_browser() {
        byte[] jpeg = Pictures.of("jpg", 700, 400);
        assertThat(ScaledPicture.of(withOrientation(jpeg, 1))).isPresent();
        assertThat(ScaledPicture.of(withOrientation(jpeg, 6))).isEmpty();
    }

    /** Inserts an Exif segment (Exif 2.3, section 4.5) after the start of the image. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] exif = HexFormat.of()
                .parseHex("ffe10022" + "457869660000" + "4d4d002a00000008" + "0001" + "0112000300000001" + "000"
                        + orientation + "0000" + "00000000");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(exif);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    @Test
    void a_moving_picture_is_not_stopped() {
        String png = new String(Pictures.of("png", 700, 400), ISO_8859_1);
        byte[] moving =
                png.replaceFirst("(?s)(.{4}IDAT)", "\0\0\0\0acTL\0\0\0\0$1").getBytes(ISO_8859_1);
        assertThat(ScaledPicture.of(moving)).isEmpty();
    }

    @Test
    void what_is_no_picture_is_left_as_it_is() {
        byte[] png = Pictures.of("png", 700, 400);
        assertThat(ScaledPicture.of("<svg/>".getBytes(ISO_8859_1))).isEmpty();
        assertThat(ScaledPicture.of(new byte[0])).isEmpty();
        assertThat(ScaledPicture.of(Arrays.copyOf(png, 12))).isEmpty();
        assertThat(ScaledPicture.of(Arrays.copyOf(png, 60)).flatMap(cut -> cut.to(640)))
                .isEmpty();
        // A picture of 60,000 by 60,000 pixels would take 14 GB.
        byte[] bomb = png.clone();
        System.arraycopy(new byte[] {0, 0, (byte) 0xEA, 0x60, 0, 0, (byte) 0xEA, 0x60}, 0, bomb, 16, 8);
        assertThat(ScaledPicture.of(bomb)).isEmpty();
    }
}
