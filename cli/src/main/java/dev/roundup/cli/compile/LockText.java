package dev.roundup.cli.compile;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.Staging;
import dev.roundup.processor.text.lock.LockProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The text of a lock file, whatever it is about.
 *
 * @param before the text that is there; empty if there is no file yet
 */
public record LockText(Path path, Optional<String> before) {
    /**
     * Opens the lock file of a project, which need not exist yet.
     *
     * @param named the file that the user names
     * @param name the usual name of the file
     */
    public static LockText open(Optional<Path> named, Path project, String name) {
        Path folder = Files.isDirectory(project) ? project : Path.of("");
        Path path = named.or(() -> LockFile.near(List.of(folder.toAbsolutePath()), name))
                .orElseGet(() -> LockFile.place(folder, name));
        try {
            return new LockText(path, Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty());
        } catch (IOException unreadable) {
            throw new CommandFailure("cannot read " + path + ": " + unreadable, unreadable);
        }
    }

    /** Ends the command if a line is broken, so that nothing is lost. */
    public void refuse(List<LockProblem> problems) {
        problems.stream().findFirst().ifPresent(first -> {
            throw new CommandFailure("line " + first.line() + " of " + path + " cannot be read: " + first.words()
                    + "\n    help: " + first.help());
        });
    }

    /**
     * Writes another text.
     *
     * @return false if it is the one that is there
     */
    public boolean write(String text) {
        if (before.filter(text::equals).isPresent()) {
            return false;
        }
        try (Staging staging = new Staging()) {
            staging.put(path, text.getBytes(StandardCharsets.UTF_8));
            staging.moveAll();
        }
        return true;
    }
}
