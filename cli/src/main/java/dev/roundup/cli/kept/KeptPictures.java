package dev.roundup.cli.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * PNG pictures that need not be drawn again, by names that say what is on them. Whatever is wrong with the folder, a build
 * only takes longer.
 */
public final class KeptPictures {
    /** The last chunk of a PNG, which has no data (W3C PNG, third edition, section 11.2.4). */
    private static final byte[] END = {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xae, 0x42, 0x60, (byte) 0x82};

    private final Path above;
    private final Path folder;

    private KeptPictures(Path above) {
        this.above = above;
        this.folder = above.resolve("cards");
    }

    /** The pictures of a project, in the folder with all that is kept. */
    public static KeptPictures of(Path root) {
        return new KeptPictures(new KeptProject(root).folder());
    }

    /** The bytes of a picture; empty if it is not kept, or if its end is missing. */
    public Optional<byte[]> get(String name) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(name)))
                    .filter(png -> png.length > END.length
                            && Arrays.equals(png, png.length - END.length, png.length, END, 0, END.length));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** Keeps a picture. Does nothing if that is impossible. */
    public void put(String name, byte[] picture) {
        try {
            KeptFolder.make(above);
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, "new", ".tmp");
            try {
                Files.write(beside, picture);
                Files.move(
                        beside,
                        folder.resolve(name),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException | RuntimeException unwritable) {
            // The next build draws it again.
        }
    }

    /** Deletes all pictures but some. */
    public void keepOnly(Set<String> names) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> old = files.filter(file -> !names.contains(String.valueOf(file.getFileName())))
                    .toList();
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | RuntimeException notThere) {
            // They only take space.
        }
    }
}
