package dev.roundup.cli.start;

import dev.roundup.cli.Cli;
import dev.roundup.cli.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Makes the {@link ClassArchive} in a process of its own, after a command has ended. Whatever goes wrong there, the next
 * command only starts slower.
 */
public final class ArchiveMaker {
    /** The commands that compile. The others load few classes. */
    private static final Set<String> COMMANDS = Set.of("build", "check", "preview");

    private static final String TRAINING = "training";

    private ArchiveMaker() {}

    /** Starts to make the archive, if the command would have profited from one and there is none. Does not wait. */
    public static void afterCommand(String... arguments) {
        if (arguments.length == 0 || !COMMANDS.contains(arguments[0])) {
            return;
        }
        try {
            Optional<ClassArchive> archive = ClassArchive.ofProcess();
            if (archive.isPresent() && !archive.get().isUpToDate()) {
                archive.get().begin();
                start(
                        archive.get(),
                        archive.get().folder(),
                        List.of("-Droundup.archive=" + archive.get().file()),
                        List.of());
            }
        } catch (IOException | RuntimeException unwritable) {
            // A read-only cache folder, for example. The command itself is done.
        }
    }

    /**
     * Called in the new process: starts a JVM that builds the sample and keeps its classes, and puts them into place.
     * With an argument, it is that JVM.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (List.of(arguments).equals(List.of(TRAINING))) {
            System.exit(train());
        }
        make(ClassArchive.ofProcess().orElseThrow());
    }

    private static void make(ClassArchive archive) throws IOException, InterruptedException {
        Path project = Files.createTempDirectory("roundup");
        Path made = archive.folder().resolve(ProcessHandle.current().pid() + ".new");
        try {
            boolean isMade = train(archive, project, "-XX:ArchiveClassesAtExit=" + made);
            // A JVM could crash on an archive that is incomplete because the disk is full.
            if (isMade && train(archive, project, "-XX:SharedArchiveFile=" + made)) {
                archive.finish(made);
            }
        } finally {
            Files.deleteIfExists(made);
            delete(project);
        }
    }

    private static boolean train(ClassArchive archive, Path folder, String option)
            throws IOException, InterruptedException {
        Process process = start(archive, folder, List.of(option), List.of(TRAINING));
        boolean isDone = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        return isDone && process.exitValue() == 0;
    }

    private static Process start(ClassArchive archive, Path folder, List<String> options, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(archive.java().resolve("bin").resolve("java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xlog:disable"));
        command.addAll(options);
        command.addAll(List.of("-cp", archive.jar().toString(), ArchiveMaker.class.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        return process;
    }

    /** Makes the sample in the current folder, unless it is there, and builds it. */
    private static int train() {
        Console quiet = Console.keptIn(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        Cli.run(quiet, "new", "papers");
        return Cli.run(quiet, "build", "papers");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
