package dev.roundup.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The format of a file according to its bytes, whatever its name says. */
public enum MediaFormat {
    PNG("a PNG picture", "png", "apng"),
    JPEG("a JPEG picture", "jpg", "jpeg"),
    GIF("a GIF picture", "gif"),
    WEBP("a WebP picture", "webp"),
    AVIF("an AVIF picture", "avif"),
    SVG("an SVG drawing", "svg"),
    MP4("an MP4 video", "mp4", "m4v"),
    WEBM("a WebM video", "webm"),
    SVG_WITHOUT_NAMESPACE("an SVG drawing without xmlns"),
    BMP("a BMP picture"),
    TIFF("a TIFF picture"),
    HEIC("a HEIC picture"),
    PDF("a PDF document"),
    POSTSCRIPT("a PostScript document"),
    QUICKTIME("a QuickTime video"),
    HTML("an HTML page"),
    LFS_POINTER("a Git LFS pointer"),
    EMPTY("an empty file"),
    UNKNOWN("not a picture");

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> extensions;

    MediaFormat(String words, String... extensions) {
        this.words = words;
        this.extensions = List.of(extensions);
    }

    /** The name of the format, with an article. */
    public String words() {
        return words;
    }

    /** The usual file name extensions of the format, the most usual first; none if browsers cannot show it. */
    public List<String> extensions() {
        return extensions;
    }

    /** The media type; empty unless it is a picture that browsers can show. */
    public Optional<String> mediaType() {
        return Optional.of(this == SVG ? "image/svg+xml" : "image/" + name().toLowerCase(Locale.ROOT))
                .filter(type -> isPicture());
    }

    /** True if it is a video that browsers can play. */
    public boolean isVideo() {
        return this == MP4 || this == WEBM;
    }

    /** True if it is a picture that browsers can show. */
    public boolean isPicture() {
        return !extensions.isEmpty() && !isVideo();
    }
}
