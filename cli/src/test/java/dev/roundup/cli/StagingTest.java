package dev.roundup.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StagingTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void files_are_there_once_all_are_moved() throws IOException {
        Path file = folder.resolve("a/b/c.txt");
        try (Staging staging = new Staging()) {
            staging.put(file, "first".getBytes(UTF_8));
            staging.put(file, "then".getBytes(UTF_8));
            assertThat(file).doesNotExist();
            staging.moveAll();
        }
        assertThat(file).hasContent("then");
        assertThat(names(folder.resolve("a/b"))).containsExactly("c.txt");
    }

    @Test
    void what_is_not_moved_leaves_nothing_behind() throws IOException {
        Files.writeString(folder.resolve("old.txt"), "old");
        try (Staging staging = new Staging()) {
            staging.put(folder.resolve("old.txt"), "new".getBytes(UTF_8));
            staging.put(folder.resolve("a/b/c.txt"), "new".getBytes(UTF_8));
        }
        assertThat(folder.resolve("old.txt")).hasContent("old");
        assertThat(names(folder)).containsExactly("old.txt");
    }

    @Test
    void what_cannot_be_written_is_named() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        try (Staging staging = new Staging()) {
            assertThatThrownBy(() -> staging.put(folder.resolve("file/below.txt"), new byte[0]))
                    .isInstanceOf(CommandFailure.class)
                    .hasMessageStartingWith("cannot write " + folder.resolve("file/below.txt"));
        }
    }

    private static String[] names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toArray(String[]::new);
        }
    }
}
