package dev.roundup.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the bytes of a file are, whatever its name says. */
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

    /** What it is, with an article. */
    public String words() {
        return words;
    }

    /** The extensions of names that say so, the usual one first; none where pages cannot show it. */
    public List<String> extensions() {
        return extensions;
    }

    /** The media type of a picture that pages can show. */
    public Optional<String> mediaType() {
        return Optional.of(this == SVG ? "image/svg+xml" : "image/" + name().toLowerCase(Locale.ROOT))
                .filter(type -> isPicture());
    }

    /** Whether it moves, and wants a player. */
    public boolean isVideo() {
        return this == MP4 || this == WEBM;
    }

    /** Whether it is a picture that pages can show. */
    public boolean isPicture() {
        return !extensions.isEmpty() && !isVideo();
    }
}
