package dev.roundup.processor.read;

import dev.roundup.processor.model.Asset.Size;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads width and height from the first bytes of a picture, whatever its name says. The JDK's own reader is not used:
 * it starts the desktop classes and knows neither SVG nor WebP, and this code runs in each compile.
 */
final class PictureSize {
    /** The length of an {@code ispe} box in bytes, from its name on. */
    private static final int BOX = 16;

    private PictureSize() {}

    static Optional<Size> of(byte[] head) {
        String magic = new String(head, 0, Math.min(head.length, 32), StandardCharsets.ISO_8859_1);
        ByteBuffer bytes = ByteBuffer.wrap(head);
        try {
            if (magic.startsWith("\u0089PNG\r\n")) {
                // PNG (ISO/IEC 15948) 11.2.2: IHDR is the first chunk and begins with width and height.
                return size(bytes.getInt(16), bytes.getInt(20));
            }
            if (magic.startsWith("GIF8")) {
                // GIF89a, section 18: the logical screen's width and height, least significant byte first.
                bytes.order(ByteOrder.LITTLE_ENDIAN);
                return size(unsigned(bytes, 6), unsigned(bytes, 8));
            }
            if (magic.startsWith("\u00ff\u00d8")) {
                return jpeg(bytes);
            }
            if (magic.startsWith("RIFF") && magic.startsWith("WEBP", 8)) {
                return webp(bytes.order(ByteOrder.LITTLE_ENDIAN), magic.substring(12, 16));
            }
            if (magic.startsWith("ftyp", 4)) {
                return avif(bytes);
            }
            return SvgSize.of(new String(head, StandardCharsets.UTF_8));
        } catch (IndexOutOfBoundsException truncated) {
            return Optional.empty();
        }
    }

    /**
     * ITU-T T.81, annex B: each segment has a marker and a length; a start-of-frame segment contains height and width.
     */
    private static Optional<Size> jpeg(ByteBuffer bytes) {
        int at = 2;
        while (true) {
            int marker = unsigned(bytes, at);
            boolean startOfFrame =
                    marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
            if (startOfFrame) {
                return size(unsigned(bytes, at + 7), unsigned(bytes, at + 5));
            }
            if (marker < 0xFF00) {
                return Optional.empty();
            }
            at += 2 + (marker == 0xFFFF ? -1 : unsigned(bytes, at + 2));
        }
    }

    /** RFC 9649, sections 2.5 to 2.7. */
    private static Optional<Size> webp(ByteBuffer bytes, String chunk) {
        return switch (chunk) {
            case "VP8 " -> size(unsigned(bytes, 26) & 0x3FFF, unsigned(bytes, 28) & 0x3FFF);
            case "VP8L" -> {
                int bits = bytes.getInt(21);
                yield size((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1);
            }
            case "VP8X" -> size((bytes.getInt(24) & 0xFFFFFF) + 1, (bytes.getInt(26) >>> 8) + 1);
            default -> Optional.empty();
        };
    }

    /**
     * ISO/IEC 23008-12, section 6.5.3: an {@code ispe} box contains width and height of one of the images in the file.
     * The largest one is the picture. The others are its tiles, its thumbnail or its transparency.
     */
    private static Optional<Size> avif(ByteBuffer bytes) {
        Optional<Size> largest = Optional.empty();
        for (int at = 4; at + BOX <= bytes.limit(); at++) {
            if (bytes.get(at) == 'i' && bytes.getInt(at) == 0x69737065) {
                Optional<Size> size = size(bytes.getInt(at + 8), bytes.getInt(at + 12));
                largest = Stream.of(largest, size)
                        .flatMap(Optional::stream)
                        .max(Comparator.comparingLong(each -> (long) each.width() * each.height()));
            }
        }
        return largest;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private static Optional<Size> size(int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new Size(width, height)) : Optional.empty();
    }
}
