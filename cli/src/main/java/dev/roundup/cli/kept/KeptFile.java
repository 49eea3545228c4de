package dev.roundup.cli.kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The file with what is kept. Whatever is wrong with it, a build only takes longer.
 *
 * @param file the file, in a folder of its own
 * @param maker who makes the file: which version of this program, with which Java
 */
record KeptFile(Path file, String maker) {
    /** The kept sources; empty if there are none, or if something else wrote the file. */
    Optional<KeptSources> read() {
        try {
            byte[] all = Files.readAllBytes(file);
            int length = all.length - Long.BYTES;
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(all, 0, Math.max(0, length)));
            DataInputStream sum = new DataInputStream(new ByteArrayInputStream(all, Math.max(0, length), Long.BYTES));
            return sum.readLong() == sum(all, length) && in.readUTF().equals(maker)
                    ? Optional.of(sources(in))
                    : Optional.empty();
        } catch (IOException | RuntimeException none) {
            return Optional.empty();
        }
    }

    /** Replaces the file. Does nothing if that is impossible. */
    void write(KeptSources sources) {
        @Nullable Path beside = null;
        try {
            Path folder = Objects.requireNonNull(file.getParent());
            KeptFolder.make(folder);
            beside = Files.createTempFile(folder, "new", ".tmp");
            Files.write(beside, bytes(sources));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException unwritable) {
            delete(beside);
        }
    }

    private static void delete(@Nullable Path beside) {
        try {
            if (beside != null) {
                Files.deleteIfExists(beside);
            }
        } catch (IOException unwritable) {
            // The folder ignores it, and the next build does not read it.
        }
    }

    private static long sum(byte[] all, int length) {
        CRC32 sum = new CRC32();
        sum.update(all, 0, length);
        return sum.getValue();
    }

    private byte[] bytes(KeptSources kept) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(maker);
        out.writeInt(kept.sources().size());
        for (var source : kept.sources().entrySet()) {
            out.writeUTF(source.getKey());
            write(source.getValue(), out);
        }
        out.writeInt(kept.library().size());
        for (var type : kept.library().entrySet()) {
            out.writeUTF(type.getKey());
            block(type.getValue(), out);
        }
        out.writeLong(sum(bytes.toByteArray(), out.size()));
        return bytes.toByteArray();
    }

    private static void write(KeptSource source, DataOutputStream out) throws IOException {
        out.writeUTF(source.hash());
        block(source.shape().getBytes(UTF_8), out);
        out.writeInt(source.names().size());
        for (int i = 0; i < source.names().size(); i++) {
            out.writeUTF(source.names().get(i));
            block(source.declarations().get(i), out);
        }
    }

    private static void block(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static KeptSources sources(DataInputStream in) throws IOException {
        Map<String, KeptSource> sources = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            sources.put(in.readUTF(), source(in));
        }
        Map<String, byte[]> library = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            library.put(in.readUTF(), block(in));
        }
        return new KeptSources(sources, library);
    }

    private static KeptSource source(DataInputStream in) throws IOException {
        String hash = in.readUTF();
        String shape = new String(block(in), UTF_8);
        List<String> names = new ArrayList<>();
        List<byte[]> declarations = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            names.add(in.readUTF());
            declarations.add(block(in));
        }
        return new KeptSource(hash, names, shape, declarations);
    }

    private static byte[] block(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }
}
