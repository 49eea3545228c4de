package dev.roundup.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lets GitHub's parser of workflows, and GitLab's schema in gitlab-ci-local, read the pipelines that {@code roundup new}
 * writes. Both come from npm. Without npm or a network the tests are skipped.
 */
class PipelineLintTest {
    private static final Path LINTERS = Path.of("target", "pipelines").toAbsolutePath();

    @TempDir
    Path folder;

    private Path github = Path.of("");
    private Path gitlab = Path.of("");

    @BeforeAll
    static void install() throws IOException {
        Files.createDirectories(LINTERS);
        for (String file : List.of("package.json", "github.mjs", "json.mjs")) {
            Files.writeString(
                    LINTERS.resolve(file), Files.readString(Path.of("src", "test", "resources", "pipelines", file)));
        }
        Command installed = Command.run(
                LINTERS, List.of("sh", "-c", "npm install --no-audit --no-fund --prefer-offline --ignore-scripts"));
        if (installed.exit() != 0) {
            String words =
                    "NO LINTERS: the pipelines of new projects are not checked, because npm cannot install them: "
                            + installed.printed().strip();
            System.err.println(words);
            Assumptions.abort(words);
        }
    }

    @BeforeEach
    void makeProject() {
        Command.run(folder, List.of("java", "-jar", Product.COMMAND_LINE.toString(), "new", "papers"))
                .assertSucceeded();
        github = folder.resolve("papers/.github/workflows/papers.yml");
        gitlab = folder.resolve("papers/.gitlab-ci.yml");
    }

    private Command github() {
        return Command.run(LINTERS, List.of("node", "github.mjs", github.toString()));
    }

    private Command gitlab() {
        return Command.run(
                gitlab.getParent(),
                List.of(
                        "node",
                        LINTERS.resolve("node_modules/gitlab-ci-local/src/index.js")
                                .toString(),
                        "--preview"));
    }

    private static void change(Path file, String regex, String replacement) throws IOException {
        String text = Files.readString(file);
        String changed = text.replaceAll(regex, replacement);
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(file, changed);
    }

    @Test
    void github_reads_the_workflow_switched_off_and_on() throws IOException {
        assertThat(github().assertSucceeded().printed().strip()).isEqualTo("workflow_dispatch");
        change(github, "(?m)^  # ", "  ");
        assertThat(github().assertSucceeded().printed().strip()).isEqualTo("pull_request push workflow_dispatch");
    }

    @Test
    void gitlab_reads_the_pipeline_switched_off_and_on() throws IOException {
        assertThat(gitlab().assertSucceeded().printed()).contains("json schema validated");
        change(gitlab, "(?m)^    - when: never\n", "");
        assertThat(gitlab().assertSucceeded().printed()).contains("json schema validated");
    }

    @ParameterizedTest
    @CsvSource({"runs-on:, runs-of:", "needs: check, needs: chess", "github.ref_name, github.ref-nam(e"})
    void github_refuses_a_broken_workflow(String right, String wrong) throws IOException {
        change(github, Pattern.quote(right), wrong);
        assertThat(github().exit()).isNotZero();
    }

    @ParameterizedTest
    @CsvSource({"script:, skript:", "artifacts:, artefacts:"})
    void gitlab_refuses_a_broken_pipeline(String right, String wrong) throws IOException {
        change(gitlab, Pattern.quote(right), wrong);
        assertThat(gitlab().exit()).isNotZero();
    }
}
