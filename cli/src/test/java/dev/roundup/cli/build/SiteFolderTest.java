package dev.roundup.cli.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roundup.cli.CommandFailure;
import dev.roundup.testing.Tree;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SiteFolderTest {
    @TempDir
    Path folder = Path.of("");

    private Path site() {
        return folder.resolve("site");
    }

    private void build(Map<String, String> files) throws IOException {
        try (SiteFolder site = new SiteFolder(site())) {
            write(site, files);
            site.replace();
        }
    }

    private static void write(SiteFolder site, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            try (OutputStream out = site.create(file.getKey())) {
                out.write(file.getValue().getBytes(UTF_8));
            }
        }
    }

    private Path foreign(String path) throws IOException {
        Path file = site().resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "foreign");
    }

    private List<String> files() {
        return List.copyOf(Tree.of(site()).keySet());
    }

    @Test
    void files_of_the_last_build_go_and_foreign_files_stay() throws IOException {
        build(Map.of("a/index.html", "1", "a/old/plot.svg", "1", "b/index.html", "1"));
        foreign("a/notes.txt");
        foreign("CNAME");
        build(Map.of("a/index.html", "2", "c/index.html", "2"));
        assertThat(files())
                .containsExactlyInAnyOrder(".roundup-build", "CNAME", "a/index.html", "a/notes.txt", "c/index.html");
        assertThat(site().resolve("a/index.html")).hasContent("2");
        assertThat(site().resolve("a/old")).doesNotExist();
        assertThat(site().resolve("b")).doesNotExist();
    }

    @Test
    void a_folder_that_is_closed_before_is_as_it_was() throws IOException {
        build(Map.of("a/index.html", "1"));
        Map<String, ?> before = Tree.of(site());
        try (SiteFolder site = new SiteFolder(site())) {
            write(site, Map.of("a/index.html", "2", "b/index.html", "2"));
            assertThat(site().resolve("a/index.html")).hasContent("1");
        }
        assertThat(Tree.of(site())).isEqualTo(before);
        assertThat(site().resolve("b")).doesNotExist();
    }

    @Test
    void a_file_of_somebody_else_is_not_overwritten() throws IOException {
        Path file = foreign("a/index.html");
        assertThatThrownBy(() -> build(Map.of("a/index.html", "1", "b/index.html", "1")))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining(file + " exists, and was not written by a build");
        assertThat(files()).containsExactly("a/index.html");
        assertThat(file).hasContent("foreign");
    }

    @Test
    void a_file_that_did_not_change_keeps_its_time() throws IOException {
        build(Map.of("a/index.html", "1", "a/plot.svg", "1"));
        FileTime earlier = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(site().resolve("a/index.html"), earlier);
        Files.setLastModifiedTime(site().resolve("a/plot.svg"), earlier);
        build(Map.of("a/index.html", "2", "a/plot.svg", "1"));
        assertThat(Files.getLastModifiedTime(site().resolve("a/plot.svg"))).isEqualTo(earlier);
        assertThat(Files.getLastModifiedTime(site().resolve("a/index.html"))).isNotEqualTo(earlier);
    }

    /** A file system that ignores case would otherwise lose the new file with the old one. */
    @Test
    void a_file_whose_name_changes_its_case_is_there_afterwards() throws IOException {
        build(Map.of("a/Plot.svg", "1"));
        build(Map.of("a/plot.svg", "2"));
        assertThat(files()).containsExactlyInAnyOrder(".roundup-build", "a/plot.svg");
    }

    @Test
    void a_list_that_names_files_elsewhere_is_refused() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious.txt"), "precious");
        for (String path : List.of("../precious.txt", precious.toString(), "a/..", "")) {
            Files.createDirectories(site());
            Files.writeString(site().resolve(SiteRecord.NAME), path + "\n");
            assertThatThrownBy(() -> build(Map.of("index.html", "1")))
                    .as(path)
                    .isInstanceOf(CommandFailure.class)
                    .hasMessageContaining("which no build writes");
        }
        assertThat(precious).exists();
    }

    @Test
    void a_path_outside_the_folder_cannot_be_written() {
        try (SiteFolder site = new SiteFolder(site())) {
            assertThatThrownBy(() -> site.create("../index.html")).isInstanceOf(IOException.class);
        }
        assertThat(folder).isEmptyDirectory();
    }
}
