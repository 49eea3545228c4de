package dev.roundup.cli.build;

import dev.roundup.cli.CommandFailure;
import dev.roundup.cli.Staging;
import dev.roundup.cli.cards.ShareCards;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The folder that a build writes. New files are written beside their places. {@link #replace} puts them there and
 * deletes those of the last build that were not written again; files of somebody else stay. If you close the folder
 * before, it is as it was.
 */
final class SiteFolder implements AutoCloseable, SiteCompiler.SiteOutput, ShareCards.PageFolder {
    private final Path folder;
    private final SiteRecord record;
    private final Set<String> before;
    private final Set<String> now = new TreeSet<>();
    private final List<Path> foreign = new ArrayList<>();
    private final Staging staging = new Staging();

    /** Opens a folder, which need not exist. */
    SiteFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CommandFailure(folder + " is not a folder");
        }
        this.record = new SiteRecord(this.folder);
        this.before = record.read();
    }

    @Override
    public OutputStream create(String path) throws IOException {
        Path place = folder.resolve(path).normalize();
        if (!place.startsWith(folder)) {
            throw new IOException(path + " is outside the folder of the site");
        }
        if (!before.contains(path) && Files.exists(place)) {
            foreign.add(place);
            return OutputStream.nullOutputStream();
        }
        now.add(path);
        try {
            return staging.create(place);
        } catch (CommandFailure failed) {
            throw new IOException(failed.getMessage(), failed);
        }
    }

    @Override
    public byte[] read(String path) throws IOException {
        return staging.read(folder.resolve(path).normalize());
    }

    /** True if no file was created. */
    boolean isEmpty() {
        return now.isEmpty() && foreign.isEmpty();
    }

    /**
     * Puts the new files at their places.
     *
     * @return their paths
     * @throws CommandFailure if a file of somebody else is in the way; then nothing has changed
     */
    List<String> replace() {
        foreign.stream().findFirst().ifPresent(file -> {
            throw new CommandFailure(file + " exists, and was not written by a build; move it away, or choose another"
                    + " folder with --out");
        });
        Set<String> both = new TreeSet<>(before);
        both.addAll(now);
        // If this process is killed below, the next build still knows every file.
        record.write(both);
        // Before anything is moved: a file system that ignores case may have an old file under the name of a new one.
        both.stream().filter(path -> !now.contains(path)).forEach(this::delete);
        staging.moveAll();
        record.write(now);
        return List.copyOf(now);
    }

    /** Deletes a file and the folders that are empty then. */
    private void delete(String path) {
        Path file = folder.resolve(path);
        try {
            Files.deleteIfExists(file);
            for (Path above = parent(file); !above.equals(folder); above = parent(above)) {
                Files.deleteIfExists(above);
            }
        } catch (DirectoryNotEmptyException inUse) {
            // It holds other files.
        } catch (IOException failed) {
            throw new CommandFailure("cannot delete " + file + ": " + failed, failed);
        }
    }

    private static Path parent(Path path) {
        return Objects.requireNonNull(path.getParent());
    }

    @Override
    public void close() {
        staging.close();
    }
}
