package dev.roundup.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MediaFormatTest {
    @ParameterizedTest
    @CsvSource({
        "PNG, a PNG picture, png, image/png",
        "JPEG, a JPEG picture, jpg, image/jpeg",
        "WEBP, a WebP picture, webp, image/webp",
        "SVG, an SVG drawing, svg, image/svg+xml"
    })
    void pages_show_pictures(MediaFormat format, String words, String extension, String mediaType) {
        assertThat(format.words()).isEqualTo(words);
        assertThat(format.extensions()).startsWith(extension);
        assertThat(format.mediaType()).contains(mediaType);
        assertThat(format.isPicture()).isTrue();
        assertThat(format.isVideo()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"MP4", "WEBM"})
    void a_video_wants_a_player(MediaFormat format) {
        assertThat(format.isVideo()).isTrue();
        assertThat(format.isPicture()).isFalse();
        assertThat(format.mediaType()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"BMP", "PDF", "QUICKTIME", "HTML", "EMPTY", "UNKNOWN"})
    void anything_else_is_not_shown(MediaFormat format) {
        assertThat(format.isVideo()).isFalse();
        assertThat(format.isPicture()).isFalse();
        assertThat(format.mediaType()).isEmpty();
        assertThat(format.extensions()).isEmpty();
    }
}
