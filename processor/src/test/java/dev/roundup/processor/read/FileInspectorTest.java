package dev.roundup.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Asset.Inspection;
import dev.roundup.processor.model.Asset.Size;
import dev.roundup.processor.model.MediaFormat;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileInspectorTest {
    private static Asset.File look(byte[] bytes) {
        return FileInspector.at(() -> new ByteArrayInputStream(bytes), OptionalLong.empty());
    }

    private static MediaFormat format(byte[] bytes) {
        return look(bytes).inspection().map(Inspection::format).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A, PNG",
        "FFD8FFE0, JPEG",
        "474946383961, GIF",
        "52494646 00000000 57454250, WEBP",
        "00000020 66747970 61766966 00000000, AVIF",
        "00000020 66747970 6D696631 00000000 61766966, AVIF",
        "00000020 66747970 68656963 00000000, HEIC",
        "00000020 66747970 69736F6D 00000200, MP4",
        "00000020 66747970 71742020 00000200, QUICKTIME",
        "1A45DFA3 9F4286810142 F7810142F2810442F381084282847765626D, WEBM",
        "1A45DFA3 A34286810142 F7810142F2810442F381084282886D6174726F736B61, UNKNOWN",
        "255044462D312E37, PDF",
        "49492A00, TIFF",
        "4D4D002A, TIFF",
        "424D 36000000 0000, BMP",
        "25215053, POSTSCRIPT",
        "'', EMPTY",
        "0001, UNKNOWN"
    })
    void a_format_is_told_by_its_signature(String hex, MediaFormat format) {
        assertThat(format(HexFormat.of().parseHex(hex.replace(" ", "")))).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg xmlns='http://www.w3.org/2000/svg'/>| SVG",
                "<?xml version='1.0'?><!-- a --><svg:svg xmlns:svg='http://www.w3.org/2000/svg'/>| SVG",
                "<!DOCTYPE svg [<!ENTITY ns 'http://www.w3.org/2000/svg'>]><svg xmlns='&ns;'/>| SVG",
                "<svg width='4' height='3'/>| SVG_WITHOUT_NAMESPACE",
                "<!DOCTYPE html><svg xmlns='http://www.w3.org/2000/svg'/>| HTML",
                "<HTML lang='en'>| HTML",
                "version https://git-lfs.github.com/spec/v1| LFS_POINTER",
                "Best of all words| UNKNOWN",
                "BMW| UNKNOWN",
            })
    void a_text_is_told_by_its_root(String text, MediaFormat format) {
        assertThat(format(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(format);
    }

    @Test
    void a_drawing_in_utf_16_is_one() {
        assertThat(format("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_16)))
                .isEqualTo(MediaFormat.SVG);
    }

    @Test
    void all_bytes_are_counted_also_where_no_file_system_tells() {
        byte[] bytes = new byte[300_000];
        assertThat(look(bytes).inspection().map(Inspection::bytes)).contains(300_000L);
    }

    @Test
    void a_script_is_found_behind_the_head_of_a_drawing() {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'>" + "<g/>\n".repeat(100_000) + "<script/></svg>";
        assertThat(look(svg.getBytes(StandardCharsets.UTF_8)).inspection().flatMap(Inspection::active))
                .contains("contains <script> on line 100001");
    }

    @Test
    void the_size_of_an_avif_picture_is_that_of_its_largest_image() {
        String ftyp = "00000014 66747970 61766966 00000000 6D696631";
        String small = "00000014 69737065 00000000 00000100 00000100";
        String large = "00000014 69737065 00000000 00000280 00000141";
        byte[] bytes = HexFormat.of().parseHex((ftyp + small + large + small).replace(" ", ""));
        assertThat(look(bytes).size()).isEqualTo(Optional.of(new Size(640, 321)));
    }

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A 0000000D49484452, is cut off",
        "FFD8FFE0 00104A46, is cut off",
        "52494646 00010000 57454250 56503820, is cut off",
        "255044462D312E37 0A312030206F626A, is cut off",
        "89504E470D0A1A0A 0000000049454E44AE426082,",
        "89504E470D0A1A0A 0000000049454E44AE426082 0A0A,",
        "FFD8FFE0 00104A46 FFD9,",
        "52494646 08000000 57454250 56503820,",
        "255044462D312E37 2525454F46 0A,",
        "474946383961,"
    })
    void a_file_that_stops_in_the_middle_is_cut_off(String hex, String damage) {
        assertThat(look(HexFormat.of().parseHex(hex.replace(" ", "")))
                        .inspection()
                        .flatMap(Inspection::damage))
                .isEqualTo(Optional.ofNullable(damage));
    }

    @Test
    void the_end_of_a_photo_may_come_before_a_film() {
        byte[] photo = new byte[20_000];
        photo[0] = (byte) 0xFF;
        photo[1] = (byte) 0xD8;
        photo[2] = (byte) 0xFF;
        photo[9_000] = (byte) 0xFF;
        assertThat(look(photo).inspection().flatMap(Inspection::damage)).contains("is cut off");
        photo[9_001] = (byte) 0xD9;
        assertThat(look(photo).inspection().flatMap(Inspection::damage)).isEmpty();
    }

    @Test
    void a_pdf_may_begin_after_some_other_bytes() {
        assertThat(format("\n\n%PDF-1.7".getBytes(StandardCharsets.UTF_8))).isEqualTo(MediaFormat.PDF);
    }
}
