package dev.roundup.cli.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each mistake is mended in each form in which an author can write it. */
final class EveryFormTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void a_mistake_is_mended_in_the_form_in_which_it_was_written() {
        FixedProject project = new FixedProject(folder);
        Map<String, String> expected = new LinkedHashMap<>();
        List<String> papers = new ArrayList<>();
        for (PlantedMistake mistake : PlantedMistake.ALL) {
            for (WrittenForms form : WrittenForms.values()) {
                int number = papers.size();
                papers.add("P" + number);
                project.write("P" + number + ".java", mistake.source(form, mistake.wrong(), number));
                expected.put("P" + number + ".java", mistake.source(form, mistake.right(), number));
            }
        }
        project.outline(papers);

        Ran fixed = project.run("--yes", "--proposed");

        assertThat(fixed.err()).doesNotContain("left:");
        assertThat(fixed.exitCode()).isEqualTo(ExitCode.FINE);
        expected.forEach((name, text) -> {
            if (text.contains("/* and */")) {
                assertThat(halvesJoined(project.read(name))).isEqualTo(halvesJoined(text));
            } else {
                assertThat(project.read(name)).isEqualTo(text);
            }
        });
        assertThat(project.run("--yes", "--proposed").err()).isEqualToIgnoringNewLines("no findings");
    }

    /** Halves can be cut elsewhere after a change. */
    private static String halvesJoined(String text) {
        return text.replace("\" /* and */\n        + \"", "");
    }
}
