package dev.roundup.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Files that are first written beside their places and then all moved there. So nobody ever reads half a file, and a
 * command that is stopped before leaves nothing behind. Close it when you are done.
 *
 * <pre>{@code
 * try (Staging staging = new Staging()) {
 *     staging.put(folder.resolve("People.java"), bytes);
 *     staging.moveAll();
 * }
 * }</pre>
 */
public final class Staging implements AutoCloseable {
    private final Map<Path, Path> waiting = new LinkedHashMap<>();
    private final Deque<Path> newFolders = new ArrayDeque<>();
    private final Thread whenStopped = new Thread(this::stop);
    private boolean stopped;

    /** Creates a staging without files. */
    public Staging() {
        try {
            Runtime.getRuntime().addShutdownHook(whenStopped);
        } catch (IllegalStateException ending) {
            stopped = true;
        }
    }

    /** Writes a file beside its place, and creates the folder if it does not exist. */
    public void put(Path file, byte[] bytes) {
        try (OutputStream out = create(file)) {
            out.write(bytes);
        } catch (IOException failed) {
            throw new CommandFailure("cannot write " + file + ": " + failed, failed);
        }
    }

    /** Creates a file beside its place, and its folder if that does not exist. */
    public synchronized OutputStream create(Path file) {
        refuseWhenStopped();
        Path place = file.toAbsolutePath().normalize();
        Path folder = place.getParent();
        if (folder == null) {
            throw new CommandFailure("cannot write " + file + ": it is not a file");
        }
        try {
            make(folder);
            // This is not a temporary file, because only its owner could read that.
            Path beside = folder.resolve(".roundup-" + ProcessHandle.current().pid() + "-" + place.getFileName());
            waiting.put(place, beside);
            return Files.newOutputStream(beside);
        } catch (IOException failed) {
            throw new CommandFailure("cannot write " + file + ": " + failed, failed);
        }
    }

    /** The content of a file that waits beside its place. */
    public synchronized byte[] read(Path file) throws IOException {
        Path beside = waiting.get(file.toAbsolutePath().normalize());
        if (beside == null) {
            throw new NoSuchFileException(file.toString());
        }
        return Files.readAllBytes(beside);
    }

    /**
     * Moves all files to their places, in the order in which they were put. Replaces files that exist, but a file with
     * the same content stays, with its time.
     */
    public synchronized void moveAll() {
        refuseWhenStopped();
        for (Map.Entry<Path, Path> file : List.copyOf(waiting.entrySet())) {
            try {
                if (isSame(file.getValue(), file.getKey())) {
                    Files.delete(file.getValue());
                } else {
                    Files.move(file.getValue(), file.getKey(), StandardCopyOption.REPLACE_EXISTING);
                }
            } catch (IOException failed) {
                throw new CommandFailure("cannot write " + file.getKey() + ": " + failed, failed);
            }
            waiting.remove(file.getKey());
        }
        newFolders.clear();
    }

    private static boolean isSame(Path beside, Path place) throws IOException {
        return Files.isRegularFile(place)
                && Files.size(place) == Files.size(beside)
                && Files.mismatch(beside, place) < 0;
    }

    /** Removes the files that were not moved. */
    @Override
    public void close() {
        discard();
        try {
            Runtime.getRuntime().removeShutdownHook(whenStopped);
        } catch (IllegalStateException ending) {
            // The process is ending, so the hook runs anyway.
        }
    }

    /**
     * Called when the process is stopped. The command's own thread runs until the process ends, and must not write any
     * more.
     */
    private synchronized void stop() {
        stopped = true;
        discard();
    }

    private void refuseWhenStopped() {
        if (stopped) {
            throw new CommandFailure("stopped; nothing more was written");
        }
    }

    private void make(Path folder) throws IOException {
        Path parent = folder.getParent();
        if (!Files.isDirectory(folder)) {
            if (parent != null) {
                make(parent);
            }
            Files.createDirectory(folder);
            newFolders.push(folder);
        }
    }

    private synchronized void discard() {
        try {
            for (Path beside : waiting.values()) {
                Files.deleteIfExists(beside);
            }
            waiting.clear();
            while (!newFolders.isEmpty()) {
                removeIfEmpty(newFolders.pop());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void removeIfEmpty(Path folder) throws IOException {
        try {
            Files.delete(folder);
        } catch (DirectoryNotEmptyException | NoSuchFileException notOurs) {
            // Somebody else put something into the folder, or removed it.
        }
    }
}
