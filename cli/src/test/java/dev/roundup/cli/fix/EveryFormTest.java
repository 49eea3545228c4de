package dev.roundup.cli.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule's mistake is mended in each form in which an author can write it. */
final class EveryFormTest {
    private static final Path INDEX = Path.of("..", "docs", "rules", "README.md");
    private static final Pattern MENDED =
            Pattern.compile("\\| \\[`([a-z-]+)`]\\([a-z-]+\\.md\\) \\| (?:certain|proposed|certain or proposed) \\|");

    @TempDir
    Path folder = Path.of("");

    static Stream<String> rules() {
        return PlantedMistake.ALL.stream().map(PlantedMistake::rule).distinct();
    }

    /** The table is generated from the rules and their cases, so it is always complete. */
    @Test
    void each_rule_with_a_fix_has_a_mistake_here() throws IOException {
        List<String> mended = MENDED.matcher(Files.readString(INDEX))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(rules().toList()).containsExactlyInAnyOrderElementsOf(mended);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_mistake_is_mended_in_the_form_in_which_it_was_written(String rule) {
        Map<String, String> expected = plant(rule, true);

        Ran fixed = project().run(options(rule));

        assertThat(fixed.err())
                .doesNotContain("left:", "left as it was")
                .contains("fixed " + expected.size() + " finding");
        assertThat(fixed.exitCode()).isEqualTo(ExitCode.FINE);
        assertSources(expected);
        assertThat(project().run(options(rule)).err()).isEqualToIgnoringNewLines("no findings");
    }

    static Stream<String> rulesWithExceptions() {
        return PlantedMistake.ALL.stream()
                .filter(mistake -> !mistake.untouched().isEmpty())
                .map(PlantedMistake::rule)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("rulesWithExceptions")
    void a_form_that_cannot_take_the_fix_stays_as_it_is(String rule) {
        Map<String, String> expected = plant(rule, false);

        assertThat(project().run(options(rule)).err()).contains("left: " + expected.size() + " finding");

        assertSources(expected);
    }

    private FixedProject project() {
        return new FixedProject(folder);
    }

    /** Some rules are off by default. */
    private String[] options(String rule) {
        return new String[] {
            "--yes",
            "--proposed",
            "-Aroundup.rules=" + rule + "=error",
            "-Aroundup.assets=" + project().folder().resolve("src/main/java")
        };
    }

    /** Writes the mistakes of a rule, and returns what must become of them. */
    private Map<String, String> plant(String rule, boolean mended) {
        Map<String, String> expected = new LinkedHashMap<>();
        project().write("hill.svg", """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 4 2 0 4 4z"/></svg>
                """);
        project()
                .record(IntStream.range(1000, 1100)
                        .mapToObj(n -> """
                        https://kites.example.org/gone№ dead 404 2026-05-04 2026-05-04 https://web.archive.org/web/2024/k№
                        https://kites.example.org/old№ moved 301 2026-05-04 2026-05-04 https://kites.example.org/new№
                        """.replace("№", Integer.toString(n)))
                        .collect(Collectors.joining()));
        for (PlantedMistake mistake : PlantedMistake.ALL) {
            List<WrittenForms> forms = mistake.rule().equals(rule) ? mistake.forms() : List.of();
            for (WrittenForms form : forms) {
                if (mistake.untouched().containsKey(form) != mended) {
                    int number = expected.size();
                    String name = "P" + number + ".java";
                    project().write(name, mistake.wrongSource(form, number));
                    expected.put(name, mistake.rightSource(form, number));
                }
            }
        }
        return expected;
    }

    private void assertSources(Map<String, String> expected) {
        expected.forEach((name, text) -> {
            if (text.contains("/* and */")) {
                assertThat(halvesJoined(project().read(name))).isEqualTo(halvesJoined(text));
            } else {
                assertThat(project().read(name)).isEqualTo(text);
            }
        });
    }

    /** Halves can be cut elsewhere after a change. */
    private static String halvesJoined(String text) {
        return text.replace("\" /* and */\n        + \"", "");
    }
}
