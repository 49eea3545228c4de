package dev.roundup.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.read.Option;
import dev.roundup.processor.testing.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the README promises. */
class ReadmeTest {
    private static final Path README = Path.of("../README.md");

    @ParameterizedTest
    @EnumSource
    void it_lists_every_option_with_its_default(Option option) throws IOException {
        String defaultValue = option.defaultValue().isEmpty() ? " " : " `" + option.defaultValue() + "` ";
        assertThat(README).content().contains("| `" + option.key() + "` |" + defaultValue + "|");
        assertThat(Files.readAllLines(README).stream().filter(line -> line.startsWith("| `roundup.")))
                .hasSize(Option.values().length);
    }

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
