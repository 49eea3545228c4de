package dev.roundup.cli.publish;

import dev.roundup.cli.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The folder of a site. Its files have paths with slashes. No path leads out of the folder, not even by a symbolic
 * link.
 *
 * @param folder the path of the folder
 */
record SiteFolder(Path folder) {
    /** The contents of a file; empty if it does not exist. */
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

    /** The place of a file on disk. */
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

    /** Removes a file, and then the folders that are empty. */
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
