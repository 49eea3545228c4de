package dev.roundup.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README promises. */
class ReadmeTest {
    private static final Path README = Path.of("../README.md");

    @Test
    void its_first_roundup_compiles_and_gives_a_page(@TempDir Path folder) throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf("package lab;");
        String source = readme.substring(start, readme.indexOf("```", start));

        Project project = Project.in(folder).options("-Xlint:all", "-Werror").source("lab/Days2026.java", source);

        assertThat(project.compile().summaries()).isEmpty();
        assertThat(project.outputFile("META-INF/resources/roundup/days-2026/index.html"))
                .contains("A first paper", "Jane Doe");
        assertThat(project.hasOutput("lab/Days2026Catalog.class")).isTrue();
    }
}
