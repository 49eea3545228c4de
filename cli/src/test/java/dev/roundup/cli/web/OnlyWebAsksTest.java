package dev.roundup.cli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One package asks the network, so that all requests have its manners. */
final class OnlyWebAsksTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path WEB = SOURCES.resolve("dev/roundup/cli/web");
    private static final Pattern ASKING = Pattern.compile(
            "java\\.net\\.http|\\bopenConnection\\(|\\bopenStream\\(|new (?:Socket|URL)\\(|SocketChannel");

    @Test
    void no_other_package_asks_the_network() {
        assertThat(asking(false)).isEmpty();
        assertThat(asking(true)).isNotEmpty();
    }

    private static List<Path> asking(boolean inWeb) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java") && file.startsWith(WEB) == inWeb)
                    .filter(file -> ASKING.matcher(text(file)).find())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
