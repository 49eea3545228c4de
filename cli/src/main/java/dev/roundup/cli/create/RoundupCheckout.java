package dev.roundup.cli.create;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roundup.cli.CommandFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The checkout of Roundup that the command line was started from, as {@code ./roundup} does.
 *
 * @param folder where it is
 * @param maven the command that runs Maven
 */
record RoundupCheckout(Path folder, String maven) {
    /** The system property by which {@code ./roundup} tells where it is. */
    private static final String PROPERTY = "roundup.checkout";

    /** Nothing if the jar was started by itself. */
    static Optional<RoundupCheckout> current() {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .map(folder -> new RoundupCheckout(Path.of(folder), "mvn"));
    }

    /**
     * Builds the annotations and the processor, and puts them into the local Maven repository: always, since only Maven knows
     * where that is and whether what lies there is still what the sources say.
     *
     * @throws CommandFailure if that is not possible
     */
    void install() {
        ProcessBuilder command = new ProcessBuilder(
                        maven,
                        "--batch-mode",
                        "--quiet",
                        "install",
                        "-DskipTests",
                        "-pl",
                        "annotations,processor",
                        "-am")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        try {
            Process process = command.start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new CommandFailure("Roundup could not be installed from " + folder
                        + "; no project was written. Maven says:\n" + printed.strip());
            }
        } catch (IOException missing) {
            throw new CommandFailure(
                    "Maven could not be started; no project was written. Install Maven 3.8 or newer", missing);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("stopped; no project was written", stopped);
        }
    }
}
