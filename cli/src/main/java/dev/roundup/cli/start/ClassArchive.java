package dev.roundup.cli.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The archive of classes (class data sharing, CDS) in the user's cache folder. The launcher names its file and hands it to
 * the JVM. The note beside it says how large it is, and for which Java and which jar it was made; the launcher reads the
 * first line.
 *
 * <p>We make the archive ourselves, from a build of the sample. {@code -XX:+AutoCreateSharedArchive} would make it from
 * whatever command comes first, such as {@code --version}, and JDK 17 does not have that option.
 *
 * @param file the archive
 * @param java the folder of the running Java
 * @param jar the jar of the command line
 */
record ClassArchive(Path file, Path java, Path jar) {
    /** The system property in which the launcher passes the file. */
    private static final String PROPERTY = "roundup.archive";

    /** An archive that could not be made, because the computer was switched off for example, is tried again after this. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private static final String UNFINISHED = "0";

    /** The archive of this process; empty if no launcher started it, or not from a jar. */
    static Optional<ClassArchive> ofProcess() {
        Path jar = Path.of(System.getProperty("java.class.path", "")).toAbsolutePath();
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .filter(file -> !file.isEmpty() && Files.isRegularFile(jar))
                .map(file -> new ClassArchive(Path.of(file), Path.of(System.getProperty("java.home", "")), jar));
    }

    /** True if the archive is there, or somebody is making it. */
    boolean isUpToDate() throws IOException {
        try {
            String text = Files.readString(note(), UTF_8);
            if (!text.substring(text.indexOf('\n') + 1).equals(madeFor())) {
                return false;
            }
            boolean isRecent = Files.getLastModifiedTime(note())
                    .toInstant()
                    .isAfter(Instant.now().minus(PATIENCE));
            return isRecent || !text.startsWith(UNFINISHED + "\n");
        } catch (NoSuchFileException none) {
            return false;
        }
    }

    /** Notes that somebody is making the archive. No launcher uses it until it is finished. */
    void begin() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(note(), UNFINISHED + "\n" + madeFor(), UTF_8);
    }

    /** Puts a finished archive into its place. */
    void finish(Path made) throws IOException {
        Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(note(), Files.size(file) + "\n" + madeFor(), UTF_8);
    }

    /** The folder of the archive. */
    Path folder() {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    private Path note() {
        return file.resolveSibling(file.getFileName() + ".txt");
    }

    private String madeFor() throws IOException {
        return String.join(
                "\n",
                System.getProperty("java.vm.name", "") + " " + System.getProperty("java.vm.version", ""),
                java.toString(),
                jar.toString(),
                Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis(),
                "");
    }
}
