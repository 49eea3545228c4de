package dev.roundup.cli.dist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip file in which what is in {@code bin} can be executed. Java's own writer knows no permissions, so they are added
 * afterwards. The same files give the same bytes.
 */
final class ZipFileBytes {
    /** The time of all entries of our archives, so that two builds give the same bytes. */
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final byte UNIX = 3;
    private static final int FILE = 0100644;
    private static final int EXECUTABLE = 0100755;

    private ZipFileBytes() {}

    /**
     * Packs files.
     *
     * @param folder the folder that contains all of them
     * @param files their contents, by their paths in that folder
     */
    static byte[] of(String folder, Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(folder + "/" + file.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
        return withPermissions(bytes.toByteArray(), folder + "/bin/");
    }

    /** Writes the permissions into the directory at the end (APPNOTE.TXT, sections 4.3.12, 4.3.16 and 4.4.15). */
    private static byte[] withPermissions(byte[] zip, String executables) {
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_SIZE;
        require(buffer.getInt(end) == END);
        int count = Short.toUnsignedInt(buffer.getShort(end + 10));
        int header = buffer.getInt(end + 16);
        for (int entry = 0; entry < count; entry++) {
            require(buffer.getInt(header) == CENTRAL_HEADER);
            int length = Short.toUnsignedInt(buffer.getShort(header + 28));
            String name = new String(zip, header + 46, length, java.nio.charset.StandardCharsets.UTF_8);
            boolean isLauncher = name.startsWith(executables) && !name.endsWith(".cmd");
            buffer.put(header + 5, UNIX);
            buffer.putInt(header + 38, (isLauncher ? EXECUTABLE : FILE) << 16);
            header += 46
                    + length
                    + Short.toUnsignedInt(buffer.getShort(header + 30))
                    + Short.toUnsignedInt(buffer.getShort(header + 32));
        }
        return zip;
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalStateException("Java writes zip files in another way than expected");
        }
    }
}
