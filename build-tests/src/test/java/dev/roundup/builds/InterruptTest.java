package dev.roundup.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Tree;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user presses Ctrl-C in a terminal. */
class InterruptTest {
    private static final int PAPERS = 5_000;

    @TempDir
    Path folder;

    @Test
    void an_import_that_is_stopped_while_it_writes_leaves_nothing() throws Exception {
        Files.write(
                folder.resolve("lab.csv"),
                Stream.concat(
                                Stream.of("title,authors"),
                                IntStream.range(0, PAPERS).mapToObj("Kites %d,Ann Ash"::formatted))
                        .toList());
        Path sources = Files.createDirectories(folder.resolve("src/lab"));
        try (WatchService watch = sources.getFileSystem().newWatchService()) {
            sources.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Process process = start("import", "lab.csv", "--package", "lab", "--out", "src");
            assertThat(watch.poll(60, TimeUnit.SECONDS)).as("the first file").isNotNull();
            Command.run(folder, List.of("kill", "-INT", Long.toString(process.pid())))
                    .assertSucceeded();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends").isTrue();
            assertThat(process.exitValue()).isEqualTo(130);
        }
        try (Stream<Path> left = Files.list(sources)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_preview_ends_and_leaves_nothing() throws Exception {
        Command.run(
                        folder,
                        List.of(Jdk.running().tool("java"), "-jar", Product.COMMAND_LINE.toString(), "new", "papers"))
                .assertSucceeded();
        Map<String, ?> before = Tree.of(folder);
        Process process = start(ProcessBuilder.Redirect.PIPE, "preview", "papers");
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.lines().anyMatch(line -> line.contains("Ctrl-C"))).isTrue();
            Command.run(folder, List.of("kill", "-INT", Long.toString(process.pid())))
                    .assertSucceeded();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends").isTrue();
        }
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(Tree.of(folder)).isEqualTo(before);
    }

    private Process start(String... words) throws IOException {
        return start(ProcessBuilder.Redirect.DISCARD, words);
    }

    /** Starts a command as from a terminal, even if this build itself ignores Ctrl-C. */
    private Process start(ProcessBuilder.Redirect out, String... words) throws IOException {
        String java = Jdk.running().home().resolve("bin/java").toString();
        return new ProcessBuilder(Stream.concat(
                                Stream.of("env", "--default-signal=INT", java, "-jar", Product.COMMAND_LINE.toString()),
                                Stream.of(words))
                        .toList())
                .directory(folder.toFile())
                .redirectOutput(out)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
