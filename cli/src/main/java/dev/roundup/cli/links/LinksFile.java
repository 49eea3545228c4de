package dev.roundup.cli.links;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.Staging;
import dev.roundup.cli.compile.LockFile;
import dev.roundup.processor.text.lock.LinkLock;
import dev.roundup.processor.text.lock.LinkRecord;
import dev.roundup.processor.text.lock.LockProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The file {@code links.lock} of a project. */
record LinksFile(Path path, Optional<String> before) {
    /** Opens the file of a project, which need not exist yet. */
    static LinksFile open(Optional<Path> named, Path project) {
        Path folder = Files.isDirectory(project) ? project : Path.of("");
        Path path = named.or(() -> LockFile.near(List.of(folder.toAbsolutePath()), LinkLock.NAME))
                .orElseGet(() -> LockFile.place(folder, LinkLock.NAME));
        try {
            return new LinksFile(path, Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty());
        } catch (IOException unreadable) {
            throw new CommandFailure("cannot read " + path + ": " + unreadable, unreadable);
        }
    }

    /** The lines. A broken line ends the command, so that nothing is lost. */
    LinkLock read() {
        LinkLock lock = LinkLock.parse(before.orElse(""));
        if (!lock.problems().isEmpty()) {
            LockProblem first = lock.problems().get(0);
            throw new CommandFailure("line " + first.line() + " of " + path + " cannot be read: " + first.words()
                    + "\n    help: " + first.help());
        }
        return lock;
    }

    /**
     * Writes the lines, if they differ from those before.
     *
     * @param isStrict true to leave the file alone if only days differ
     * @return true if the file was written
     */
    boolean write(Collection<LinkRecord> lines, boolean isStrict) {
        String text = LinkLock.text(lines);
        boolean isSame = before.filter(text::equals).isPresent()
                || (before.isEmpty() && lines.isEmpty())
                || (isStrict && before.isPresent() && saysTheSame(lines));
        if (isSame) {
            return false;
        }
        try (Staging staging = new Staging()) {
            staging.put(path, text.getBytes(StandardCharsets.UTF_8));
            staging.moveAll();
        }
        return true;
    }

    private boolean saysTheSame(Collection<LinkRecord> lines) {
        LinkLock old = read();
        return old.records().size() == lines.size()
                && lines.stream()
                        .allMatch(line -> old.of(line.address())
                                .filter(line::saysTheSameAs)
                                .isPresent());
    }
}
