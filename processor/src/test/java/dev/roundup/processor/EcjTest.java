package dev.roundup.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.testing.Expectations;
import dev.roundup.testing.Compiled;
import dev.roundup.testing.Compiled.Message;
import dev.roundup.testing.Lab;
import dev.roundup.testing.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Eclipse compiler reports the same problems as javac. If javac marks a nested value, Eclipse marks the member or
 * the annotation.
 */
class EcjTest {
    @TempDir
    Path folder;

    private Project ecj(Project project) {
        return project.compiler(new EclipseCompiler()).options("-source", "17", "-target", "17");
    }

    private Compiled compile(String file) throws IOException {
        String source = DiagnosticsTest.source(file);
        return ecj(Project.in(folder))
                .options(DiagnosticsTest.options(source).toArray(String[]::new))
                .source("lab/" + file, source)
                .compile();
    }

    @ParameterizedTest
    @MethodSource("dev.roundup.processor.DiagnosticsTest#sources")
    void it_breaks_the_rules_that_javac_breaks(String file) throws IOException {
        assertThat(compile(file).messages().stream()
                        .filter(message -> message.rule().isPresent())
                        .map(message -> message.kind() + " " + message.rule().orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(Expectations.of(file, DiagnosticsTest.source(file)).stream()
                        .map(expected -> expected.replaceFirst(" .* ", " "))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "ProseOfThePage.java, date-syntax, 14",
        "Links.java, link-syntax, 13",
        "TextsAndFigures.java, figure-alt, 15",
        "TextsAndFigures.java, abstract-source, 28",
        "Tags.java, duplicate-person, 19",
        "Tags.java, unknown-tag, 41",
        "Options.java, unused-allow, 16"
    })
    void a_rule_of_each_family_stands_at_its_line(String file, String rule, long line) throws IOException {
        assertThat(compile(file).messages())
                .filteredOn(message -> message.rule().equals(Optional.of(rule)))
                .extracting(Message::line)
                .contains(line);
    }

    @Test
    void it_writes_page_and_catalogue() {
        Project project = ecj(Lab.lenient(folder));
        assertThat(project.compile().summaries()).isEmpty();
        assertThat(project.hasOutput(Lab.PAGE)).isTrue();
        assertThat(project.hasOutput("lab/DaysCatalog.class")).isTrue();
    }

    @Test
    void the_page_has_the_bytes_of_javacs(@TempDir Path other) {
        Project project = ecj(Lab.lenient(folder));
        project.compile();
        Project javac = Lab.lenient(other);
        javac.compile();
        assertThat(project.outputBelow("META-INF")).isEqualTo(javac.outputBelow("META-INF"));
    }
}
