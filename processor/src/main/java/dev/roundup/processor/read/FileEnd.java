package dev.roundup.processor.read;

import dev.roundup.processor.model.Asset.Content;
import dev.roundup.processor.model.MediaFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tells if a file stops in the middle, as after a broken download. A few programs write something of their own after
 * the end, so the end may be some way from the last byte.
 */
final class FileEnd {
    private static final int LAST = 1 << 12;

    private FileEnd() {}

    /**
     * True if the end of the format is missing.
     *
     * @param head the first bytes of the file
     * @param bytes the size of the file
     */
    static boolean isMissing(MediaFormat format, byte[] head, long bytes, Content content) throws IOException {
        return switch (format) {
            // ISO/IEC 15948, section 11.2.5: the last chunk of a PNG picture
            case PNG -> lacks(List.of("IEND"), last(content, bytes));
            // ISO 32000-1, section 7.5.5: the trailer of a PDF document
            case PDF -> lacks(List.of("%%EOF", "startxref"), last(content, bytes));
            // RFC 9649, section 2.4: the number of bytes after the first eight
            case WEBP -> head.length >= 12 && 8 + riffSize(head) > bytes + 1;
            // ITU-T T.81, annex B: the marker EOI; a phone may add a film after it
            case JPEG ->
                lacks(List.of("\u00ff\u00d9"), last(content, bytes))
                        && lacks(List.of("\u00ff\u00d9"), last(content, Long.MAX_VALUE));
            default -> false;
        };
    }

    private static boolean lacks(List<String> ends, String last) {
        return ends.stream().noneMatch(last::contains);
    }

    private static long riffSize(byte[] head) {
        return ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(4) & 0xFFFF_FFFFL;
    }

    /** The last bytes of the file; all of them if its size is {@code Long.MAX_VALUE}. */
    private static String last(Content content, long bytes) throws IOException {
        try (InputStream in = content.open()) {
            in.skipNBytes(bytes == Long.MAX_VALUE ? 0 : Math.max(0, bytes - LAST));
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
