package dev.roundup.cli.kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of a project with what is kept. It tells git to ignore it. */
final class KeptFolder {
    private KeptFolder() {}

    /** Makes the folder if it does not exist. */
    static void make(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path ignored = folder.resolve(".gitignore");
        if (!Files.exists(ignored)) {
            Files.write(ignored, "*\n".getBytes(UTF_8));
        }
    }
}
