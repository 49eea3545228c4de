package dev.roundup.cli.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.Staging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The list of the files that builds wrote into a folder, one path a line. A build may replace or delete only these. It
 * is in the folder itself, so that it is copied and deleted with it.
 */
public record SiteRecord(Path folder) {
    /** The name of its file. Web servers and copying tools treat such names as hidden. */
    public static final String NAME = ".roundup-build";

    /** The paths in the list; empty if there is none. Each path is one within the folder. */
    public Set<String> read() {
        Path file = folder.resolve(NAME);
        try {
            Set<String> paths = new TreeSet<>(Files.readAllLines(file, UTF_8));
            paths.stream().filter(path -> !isWithin(path)).findFirst().ifPresent(path -> {
                throw new CommandFailure(file + " names \"" + path + "\", which no build writes; delete " + file);
            });
            return paths;
        } catch (NoSuchFileException none) {
            return Set.of();
        } catch (IOException failed) {
            throw new CommandFailure("cannot read " + file + ": " + failed, failed);
        }
    }

    /** Writes the list. */
    void write(Collection<String> paths) {
        try (Staging staging = new Staging()) {
            String text = String.join("\n", new TreeSet<>(paths)) + "\n";
            staging.put(folder.resolve(NAME), text.getBytes(UTF_8));
            staging.moveAll();
        }
    }

    private boolean isWithin(String path) {
        try {
            Path place = folder.resolve(path).normalize();
            return !path.isBlank() && place.startsWith(folder) && !place.equals(folder);
        } catch (InvalidPathException impossible) {
            return false;
        }
    }
}
