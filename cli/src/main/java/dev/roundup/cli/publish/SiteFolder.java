package dev.roundup.cli.publish;

import dev.roundup.cli.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The folder of a site, whose files are named by paths with solidi. No path leads out of it, not even by a link.
 *
 * @param folder where it is
 */
record SiteFolder(Path folder) {
    /** What a file holds; empty where there is none. */
    Optional<byte[]> read(String path) {
        Path file = file(path);
        try {
            return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException failed) {
            throw new CommandFailure("cannot read " + file + ": " + failed, failed);
        }
    }

    /** Where a file is. */
    Path file(String path) {
        Path file = folder.resolve(path).normalize();
        try {
            Path there = file;
            while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
                there = Objects.requireNonNull(there.getParent());
            }
            if (!file.startsWith(folder.normalize()) || !there.toRealPath().startsWith(folder.toRealPath())) {
                throw new CommandFailure(path + " leads out of " + folder);
            }
            return file;
        } catch (IOException failed) {
            throw new CommandFailure("cannot read " + file + ": " + failed, failed);
        }
    }

    /** Removes a file, and the folders that are empty then. */
    void remove(String path) {
        Path file = file(path);
        try {
            Files.delete(file);
            for (Path empty = parent(file);
                    !empty.equals(folder.normalize()) && isEmpty(empty);
                    empty = parent(empty)) {
                Files.delete(empty);
            }
        } catch (IOException failed) {
            throw new CommandFailure("cannot remove " + file + ": " + failed, failed);
        }
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
