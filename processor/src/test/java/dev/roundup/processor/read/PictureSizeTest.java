package dev.roundup.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.Asset.Size;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {
    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(640, 321, BufferedImage.TYPE_INT_RGB), format, bytes))
                .isTrue();
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "jpg"})
    void the_size_is_what_the_jd_ks_own_writer_wrote(String format) throws IOException {
        assertThat(PictureSize.of(picture(format))).contains(new Size(640, 321));
    }

    @ParameterizedTest
    @CsvSource({
        // lossy: frame header with 14-bit width and height
        "52494646 24000000 57454250 56503820 18000000 300100 9D012A 8002 4101, 640, 321",
        // lossless: 14 bits each of width - 1 and height - 1 after the signature 2F
        "52494646 24000000 57454250 5650384C 18000000 2F 7F025000 00000000, 640, 321",
        // extended: 24 bits each of width - 1 and height - 1
        "52494646 24000000 57454250 56503858 0A000000 00000000 7F0200 400100, 640, 321"
    })
    void webp_is_read_in_its_three_forms(String hex, int width, int height) {
        assertThat(PictureSize.of(HexFormat.of().parseHex(hex.replace(" ", ""))))
                .contains(new Size(width, height));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg width='480' height='320'/>| 480| 320",
                "<svg xmlns='http://www.w3.org/2000/svg' height='1in' width = \"2in\">| 192| 96",
                "<svg viewBox='0 0 480 320'>| 480| 320",
                "<svg viewBox='-1,-2,480,320' width='240'>| 240| 160",
                "<svg viewBox='0 0 480 320' height='160px'>| 240| 160",
                "<svg width='100%' height='100%' viewBox='0 0 48 32'>| 48| 32",
                "<?xml version='1.0'?><!DOCTYPE svg PUBLIC 'a' 'b'><!-- <svg width='1'> --><svg width='4' height='3'>| 4| 3",
                "<!DOCTYPE svg [<!ENTITY a '>'>]><svg data-x='>' width='4' height='3'>| 4| 3",
            })
    void svg_says_its_size_in_the_root_element(String source, int width, int height) {
        assertThat(PictureSize.of(source.getBytes(StandardCharsets.UTF_8))).contains(new Size(width, height));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no picture",
                "<html><svg width='1' height='1'>",
                "<svg>",
                "<svg width='0' height='5'>",
                "<svg width='5em' height='5'>",
                "<svg viewBox='0 0 0 0'>",
                "<svg viewBox='a b c d'>",
                "<svg width='99999999999999999999' height='1'>",
                "<!-- never closed <svg width='4' height='3'>"
            })
    void what_says_no_size_has_none(String source) {
        assertThat(PictureSize.of(source.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void a_picture_cut_off_or_damaged_anywhere_fails_no_compile() throws IOException {
        Random random = new Random(7);
        for (String format : new String[] {"png", "gif", "jpg"}) {
            byte[] whole = picture(format);
            for (int length = 0; length < Math.min(whole.length, 700); length++) {
                byte[] part = Arrays.copyOf(whole, length);
                PictureSize.of(part).ifPresent(size -> assertThat(size.width()).isPositive());
                if (length > 0) {
                    part[random.nextInt(length)] ^= (byte) random.nextInt(256);
                    PictureSize.of(part)
                            .ifPresent(size -> assertThat(size.height()).isPositive());
                }
            }
        }
    }

    @Test
    void a_root_element_of_a_hundred_thousand_attributes_is_read() {
        String source = "<svg" + " a='b'".repeat(100_000) + " width='4' height='3'>";
        assertThat(PictureSize.of(source.getBytes(StandardCharsets.UTF_8))).contains(new Size(4, 3));
    }
}
