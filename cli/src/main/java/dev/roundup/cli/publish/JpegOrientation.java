package dev.roundup.cli.publish;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Finds out if a JPEG must be rotated before it is shown. Browsers do that, and the JDK does not. */
public final class JpegOrientation {
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int APP1 = 0xFFE1;
    private static final int EXIF = 0x45786966;
    private static final int ORIENTATION = 0x0112;
    private static final int UPRIGHT = 1;

    private JpegOrientation() {}

    /** True if the file must be rotated. Reads its segments (ITU-T T.81, annex B); Exif is in an APP1 segment. */
    public static boolean isTurned(byte[] jpeg) {
        ByteBuffer bytes = ByteBuffer.wrap(jpeg);
        try {
            int at = 2;
            for (int marker = unsigned(bytes, at);
                    marker >= 0xFF00 && marker != START_OF_SCAN;
                    marker = unsigned(bytes, at)) {
                int length = unsigned(bytes, at + 2);
                if (marker == APP1 && bytes.getInt(at + 4) == EXIF) {
                    return orientation(bytes.slice(at + 10, length - 8)) != UPRIGHT;
                }
                at += 2 + length;
            }
            return false;
        } catch (IndexOutOfBoundsException truncated) {
            return false;
        }
    }

    /**
     * Reads the orientation. TIFF 6.0, section 2: the byte order, then the offset of a directory with entries of 12
     * bytes.
     */
    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = unsigned(tiff, directory);
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + 12 * entry;
            if (unsigned(tiff, at) == ORIENTATION) {
                return unsigned(tiff, at + 8);
            }
        }
        return UPRIGHT;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }
}
