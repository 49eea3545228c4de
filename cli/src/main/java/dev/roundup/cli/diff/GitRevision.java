package dev.roundup.cli.diff;

import dev.roundup.cli.CommandFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A revision of a folder, as git has it.
 *
 * @param folder a folder of a working tree, which stays as it is
 * @param name the name that the user typed
 * @param commit the hash of the commit
 */
record GitRevision(Path folder, String name, String commit) {
    /** What git printed, and if it succeeded. */
    private record Printed(boolean isFine, String out, String err) {}

    /** Finds a revision; empty if git does not know it, or if there is no git. */
    static Optional<GitRevision> find(Path folder, String name) {
        if (name.startsWith("-")) {
            return Optional.empty(); // git would read it as an option
        }
        try {
            Printed hash = git(folder, "rev-parse", "--verify", "--quiet", name + "^{commit}");
            return hash.isFine() ? Optional.of(new GitRevision(folder, name, hash.out())) : Optional.empty();
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
    }

    /** The day of the commit, where its author was. */
    Optional<LocalDate> day() {
        try {
            Printed day = git(folder, "show", "--no-patch", "--format=%as", commit);
            return day.isFine() ? Optional.of(LocalDate.parse(day.out())) : Optional.empty();
        } catch (IOException failed) {
            return Optional.empty();
        }
    }

    /**
     * Writes everything that the revision has of the folder.
     *
     * @throws CommandFailure if it has nothing of it
     */
    void writeTo(Path target) {
        try {
            Path zip = target.resolve("revision.zip~");
            Printed archived = git(folder, "archive", "--format=zip", "--output=" + zip, commit);
            if (!archived.isFine()) {
                throw new CommandFailure("git cannot read this folder at " + name + ": "
                        + archived.err().strip().replaceAll("\\s+", " "));
            }
            unpack(zip, target);
            Files.delete(zip);
        } catch (IOException failed) {
            throw new CommandFailure("cannot read " + name + ": " + failed, failed);
        }
    }

    private static void unpack(Path zip, Path target) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!entry.isDirectory() && file.startsWith(target)) {
                    Files.createDirectories(Objects.requireNonNull(file.getParent()));
                    Files.copy(in, file);
                }
            }
        }
    }

    private static Printed git(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).directory(folder.toFile()).start();
        process.getOutputStream().close();
        // A process that fills one of its pipes waits, so both are read at the same time.
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
        String out = text(process.getInputStream()).strip();
        try {
            return new Printed(process.waitFor() == 0, out, err.join());
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException closed) {
            return "";
        }
    }
}
