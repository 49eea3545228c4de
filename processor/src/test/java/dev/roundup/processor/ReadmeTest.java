package dev.roundup.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.read.Option;
import dev.roundup.processor.testing.GeneratedText;
import dev.roundup.testing.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README promises. */
class ReadmeTest {
    private static final Path README = Path.of("../README.md");

    @Test
    void it_lists_the_options() throws IOException {
        String rows = Stream.of(Option.values())
                .map(option ->
                        "| `%s` | %s | %s |\n".formatted(option.key(), code(option.defaultValue()), option.meaning()))
                .collect(joining());
        GeneratedText.assertUpToDate(
                "README.md",
                readme -> readme.replaceFirst(
                        "(?s)(\\| option \\|[^\\n]*\\n[^\\n]*\\n).*?\\n\\n",
                        "$1" + Matcher.quoteReplacement(rows) + "\n"));
    }

    private static String code(String value) {
        return value.isEmpty() ? "" : "`" + value + "`";
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
