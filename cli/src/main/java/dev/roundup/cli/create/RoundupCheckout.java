package dev.roundup.cli.create;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roundup.cli.CommandFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The checkout of Roundup from which {@code ./roundup} started the command line.
 *
 * @param folder the folder of the checkout
 * @param maven the command that runs Maven
 */
record RoundupCheckout(Path folder, String maven) {
    /** The system property in which {@code ./roundup} passes the folder of its checkout. */
    private static final String PROPERTY = "roundup.checkout";

    /** The current checkout; empty if the user started the jar directly. */
    static Optional<RoundupCheckout> current() {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .map(folder -> new RoundupCheckout(Path.of(folder), "mvn"));
    }

    /**
     * Builds the annotations and the processor, and installs them in the local Maven repository. It always does so,
     * because only Maven knows where that repository is and if its content still matches the sources.
     *
     * @throws CommandFailure if the build fails
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
