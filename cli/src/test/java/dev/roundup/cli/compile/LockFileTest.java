package dev.roundup.cli.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LockFileTest {
    private static final String NAME = "links.lock";

    @TempDir
    Path folder = Path.of("");

    @Test
    void it_is_found_above_the_sources_of_a_project() throws IOException {
        Path project = project("project");
        Path sources = Files.createDirectories(project.resolve("src/main/java/lab"));
        Path paper = Files.createFile(sources.resolve("Paper.java"));
        assertThat(LockFile.near(List.of(sources), NAME)).isEmpty();
        Path lock = Files.createFile(project.resolve(NAME));
        assertThat(LockFile.near(List.of(sources), NAME)).contains(lock);
        assertThat(LockFile.near(List.of(paper), NAME)).contains(lock);
    }

    @Test
    void it_may_lie_at_the_root_of_the_repository() throws IOException {
        Path module = project("repository/module");
        Files.createDirectory(folder.resolve("repository/.git"));
        Path lock = Files.createFile(folder.resolve("repository").resolve(NAME));
        assertThat(LockFile.near(List.of(module), NAME)).contains(lock);
        Path nearer = Files.createFile(module.resolve(NAME));
        assertThat(LockFile.near(List.of(module), NAME)).contains(nearer);
    }

    @Test
    void one_of_another_project_does_not_count() throws IOException {
        Files.createFile(folder.resolve(NAME));
        assertThat(LockFile.near(List.of(project("project")), NAME)).isEmpty();
        assertThat(LockFile.near(List.of(Files.createDirectory(folder.resolve("loose"))), NAME))
                .isEmpty();
    }

    @Test
    void a_new_one_goes_into_the_folder_of_the_project() throws IOException {
        Path project = project("project");
        Path sources = Files.createDirectories(project.resolve("src/main/java"));
        assertThat(LockFile.place(sources, NAME)).isEqualTo(project.resolve(NAME));
        Path loose = Files.createDirectory(folder.resolve("loose"));
        assertThat(LockFile.place(loose, NAME)).isEqualTo(loose.resolve(NAME));
    }

    private Path project(String name) throws IOException {
        Path project = Files.createDirectories(folder.resolve(name));
        Files.createFile(project.resolve("pom.xml"));
        return project;
    }
}
