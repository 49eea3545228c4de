package dev.roundup.processor.read;

import dev.roundup.processor.model.MediaFormat;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Recognises the format of a file by its first bytes. The signatures come from the formats' own specifications. */
final class FormatSniffer {
    private static final Pattern HTML = Pattern.compile(
            "(?:\\ufeff?\\s*(?:<!--.{0,2000}?-->\\s*)?)<(?:!doctype html|html|head|body)\\b",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private FormatSniffer() {}

    static MediaFormat of(byte[] head) {
        if (head.length == 0) {
            return MediaFormat.EMPTY;
        }
        String magic = new String(head, 0, Math.min(head.length, 64), StandardCharsets.ISO_8859_1);
        if (magic.startsWith("\u0089PNG\r\n\u001a\n")) {
            return MediaFormat.PNG;
        }
        if (magic.startsWith("\u00ff\u00d8\u00ff")) {
            return MediaFormat.JPEG;
        }
        if (magic.startsWith("GIF87a") || magic.startsWith("GIF89a")) {
            return MediaFormat.GIF;
        }
        if (magic.startsWith("RIFF") && magic.startsWith("WEBP", 8)) {
            return MediaFormat.WEBP;
        }
        if (magic.startsWith("ftyp", 4)) {
            return byBrand(magic.substring(8));
        }
        if (magic.startsWith("\u001aE\u00df\u00a3")) {
            return magic.contains("webm") ? MediaFormat.WEBM : MediaFormat.UNKNOWN;
        }
        return notForPages(magic, head);
    }

    /** ISO/IEC 14496-12, section 4.3: the major brand comes first, then the compatible brands. */
    private static MediaFormat byBrand(String brands) {
        if (brands.contains("avif") || brands.contains("avis")) {
            return MediaFormat.AVIF;
        }
        if (brands.startsWith("hei") || brands.startsWith("hev") || brands.startsWith("mif1")) {
            return MediaFormat.HEIC;
        }
        return brands.startsWith("qt") ? MediaFormat.QUICKTIME : MediaFormat.MP4;
    }

    private static MediaFormat notForPages(String magic, byte[] head) {
        if (magic.startsWith("%PDF-")) {
            return MediaFormat.PDF;
        }
        if (magic.startsWith("%!PS") || magic.startsWith("\u00c5\u00d0\u00d3\u00c6")) {
            return MediaFormat.POSTSCRIPT;
        }
        if (magic.startsWith("II*\0") || magic.startsWith("MM\0*")) {
            return MediaFormat.TIFF;
        }
        if (magic.startsWith("version https://git-lfs")) {
            return MediaFormat.LFS_POINTER;
        }
        MediaFormat format = text(magic, text(head));
        return format == MediaFormat.UNKNOWN && hasPdfHeader(head) ? MediaFormat.PDF : format;
    }

    /** Readers of PDF accept its header anywhere in the first 1,024 bytes (ISO 32000-1, annex H.3.4.1). */
    private static boolean hasPdfHeader(byte[] head) {
        return new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private static MediaFormat text(String magic, String text) {
        if (HTML.matcher(text).lookingAt()) {
            return MediaFormat.HTML;
        }
        if (SvgSize.isSvg(text)) {
            return text.contains("http://www.w3.org/2000/svg") ? MediaFormat.SVG : MediaFormat.SVG_WITHOUT_NAMESPACE;
        }
        return magic.startsWith("BM") && magic.indexOf('\0') >= 0 ? MediaFormat.BMP : MediaFormat.UNKNOWN;
    }

    /** Decodes UTF-8 or UTF-16. The first bytes of XML show which of the two it is (XML 1.0, appendix F). */
    static String text(byte[] bytes) {
        boolean utf16 = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF && bytes[0] < 0;
        return new String(bytes, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }
}
