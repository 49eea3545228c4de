package dev.roundup.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file of a paper that is changed again and again. */
final class SavedFile {
    private final Path file;
    private final String original;
    private int saves;

    SavedFile(Path file) throws IOException {
        this.file = file;
        this.original = Files.readString(file);
    }

    /** Saves another abstract, and returns what only the new page contains. */
    String save() throws IOException {
        saves++;
        String mark = "Everything of save " + saves + " is";
        Files.writeString(file, original.replace("Everything is", mark));
        return mark;
    }
}
