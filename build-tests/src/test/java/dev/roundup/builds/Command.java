package dev.roundup.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A finished command, with everything that it printed. */
record Command(List<String> words, int exit, String printed) {
    static Command run(Path folder, List<String> words) {
        return run(folder, Map.of(), words);
    }

    /** @param environment variables in addition to those of this process */
    static Command run(Path folder, Map<String, String> environment, List<String> words) {
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        // The options of this build must not reach the builds that it starts.
        builder.environment().keySet().removeAll(List.of("MAVEN_OPTS", "MAVEN_ARGS", "JAVA_TOOL_OPTIONS"));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Command(words, process.waitFor(), printed);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    Command assertSucceeded() {
        assertThat(exit).as("%s%n%s", String.join(" ", words), printed).isZero();
        return this;
    }

    /** Asserts that it succeeded and printed nothing: no error, no warning, no note. */
    void assertSilent() {
        assertSucceeded();
        assertThat(printed).as(String.join(" ", words)).isEmpty();
    }
}
