package dev.roundup.cli.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClassArchiveTest {
    @TempDir
    Path folder = Path.of("");

    private Path jar = Path.of("");
    private Path note = Path.of("");

    @BeforeEach
    void aJar() throws IOException {
        jar = Files.writeString(folder.resolve("roundup.jar"), "jar");
        note = folder.resolve("cache/roundup/1.jsa.txt");
    }

    private ClassArchive archive(String java) {
        return new ClassArchive(folder.resolve("cache/roundup/1.jsa"), Path.of(java), jar);
    }

    private ClassArchive finished() throws IOException {
        ClassArchive archive = archive("/jdk");
        archive.begin();
        archive.finish(Files.writeString(folder.resolve("made"), "classes"));
        return archive;
    }

    @Test
    void while_somebody_makes_an_archive_nobody_else_does_and_nobody_uses_it() throws IOException {
        ClassArchive archive = archive("/jdk");
        assertThat(archive.isUpToDate()).isFalse();
        archive.begin();
        assertThat(archive.isUpToDate()).isTrue();
        assertThat(Files.readAllLines(note)).startsWith("0");
    }

    @Test
    void the_note_of_a_finished_archive_begins_with_its_size() throws IOException {
        ClassArchive archive = finished();
        assertThat(archive.isUpToDate()).isTrue();
        assertThat(archive.file()).hasContent("classes");
        assertThat(Files.readAllLines(note)).startsWith("7");
    }

    @Test
    void another_java_or_another_jar_needs_another_archive() throws IOException {
        ClassArchive archive = finished();
        assertThat(archive("/other-jdk").isUpToDate()).isFalse();
        Files.writeString(jar, "newer jar");
        assertThat(archive.isUpToDate()).isFalse();
    }

    @Test
    void what_was_not_finished_is_tried_again_on_another_day() throws IOException {
        ClassArchive archive = archive("/jdk");
        archive.begin();
        Files.setLastModifiedTime(note, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        assertThat(archive.isUpToDate()).isFalse();
        ClassArchive finished = finished();
        Files.setLastModifiedTime(note, FileTime.from(Instant.now().minus(Duration.ofDays(400))));
        assertThat(finished.isUpToDate()).isTrue();
    }
}
