package dev.roundup.cli.publish;

import dev.roundup.cli.CommandFailure;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A folder or jar with compiled classes. Close it when you are done. */
final class ClassOutput implements AutoCloseable {
    private final Path root;
    private final Optional<FileSystem> jar;

    private ClassOutput(Path root, Optional<FileSystem> jar) {
        this.root = root;
        this.jar = jar;
    }

    static ClassOutput open(Path place) {
        if (Files.isDirectory(place)) {
            return new ClassOutput(place, Optional.empty());
        }
        if (!Files.exists(place)) {
            throw new CommandFailure(place + " does not exist; compile the pages first, or name their folder or jar");
        }
        try {
            FileSystem jar = FileSystems.newFileSystem(place, Map.of());
            return new ClassOutput(jar.getPath("/"), Optional.of(jar));
        } catch (IOException | RuntimeException noJar) {
            throw new CommandFailure(place + " is neither a folder nor a jar: " + noJar.getMessage(), noJar);
        }
    }

    /** The folder in which the packages begin. */
    Path root() {
        return root;
    }

    @Override
    public void close() {
        try {
            if (jar.isPresent()) {
                jar.get().close();
            }
        } catch (IOException failed) {
            throw new CommandFailure("cannot close " + root + ": " + failed, failed);
        }
    }
}
