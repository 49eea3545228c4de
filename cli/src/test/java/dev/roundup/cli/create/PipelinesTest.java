package dev.roundup.cli.create;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.Cli;
import dev.roundup.cli.Console;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import picocli.CommandLine;

/** The pipelines of a new project. The services themselves cannot run here. */
final class PipelinesTest {
    private static final String GITHUB = ".github/workflows/papers.yml";
    private static final String GITLAB = ".gitlab-ci.yml";
    private static final Pattern COMMAND = Pattern.compile("\\.roundup/roundup (\\w+) ([^>\\n]*)");

    private static Map<String, byte[]> project(boolean inSite) {
        return new NewProject("papers", "papers", "Our lab", Optional.empty(), LocalDate.of(2026, 5, 4), inSite)
                .files();
    }

    private static String text(String file) {
        return new String(Objects.requireNonNull(project(false).get(file)), UTF_8);
    }

    private static String readme(boolean inSite) {
        return new String(Objects.requireNonNull(project(inSite).get("README.md")), UTF_8);
    }

    @SuppressWarnings("unchecked") // keys of YAML; GitHub's key "on" is a truth value of YAML 1.1
    private static Map<Object, Object> yaml(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return (Map<Object, Object>) new Yaml(new SafeConstructor(options)).load(text);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    private static List<?> list(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }

    @Test
    void githubs_workflow_is_off_until_its_signs_are_deleted() {
        assertThat(map(yaml(text(GITHUB)).get(true))).containsOnlyKeys("workflow_dispatch");
        Map<String, Object> on = map(yaml(turnedOn()).get(true));
        assertThat(on).containsOnlyKeys("workflow_dispatch", "pull_request", "push");
        assertThat(map(on.get("push"))).containsEntry("branches", List.of("main"));
    }

    /** What the comment tells the user to do. */
    private static String turnedOn() {
        return text(GITHUB).replaceAll("(?m)^  # ", "  ");
    }

    @Test
    void githubs_workflow_checks_before_it_publishes_and_nothing_of_a_pull_request_is_published() {
        Map<String, Object> jobs = map(yaml(turnedOn()).get("jobs"));
        assertThat(jobs).containsOnlyKeys("check", "publish");
        assertThat(map(jobs.get("publish")))
                .containsEntry("needs", "check")
                .containsEntry(
                        "if",
                        "github.event_name != 'pull_request' && github.ref_name == github.event.repository.default_branch");
        assertThat(map(map(jobs.get("publish")).get("permissions"))).containsEntry("pages", "write");
        assertThat(map(yaml(turnedOn()).get("permissions"))).isEqualTo(Map.of("contents", "read"));
        for (Object job : jobs.values()) {
            assertThat(list(map(job).get("steps")))
                    .allSatisfy(step -> assertThat(map(step).containsKey("run")
                                    || String.valueOf(map(step).get("uses")).matches("actions/[a-z-]+@v\\d+"))
                            .as(step.toString())
                            .isTrue());
        }
    }

    @Test
    void gitlabs_pipeline_is_off_until_its_first_rule_is_deleted() {
        List<?> rules = list(map(yaml(text(GITLAB)).get("workflow")).get("rules"));
        assertThat(map(rules.get(0))).isEqualTo(Map.of("when", "never"));
        String turnedOn = text(GITLAB).replaceFirst("(?m)^    - when: never\\n", "");
        List<?> left = list(map(yaml(turnedOn).get("workflow")).get("rules"));
        assertThat(left).hasSize(2).allSatisfy(rule -> assertThat(map(rule)).containsOnlyKeys("if"));
    }

    @Test
    void gitlabs_pipeline_reports_code_quality_and_publishes_the_main_branch() {
        Map<Object, Object> pipeline = yaml(text(GITLAB));
        assertThat(map(map(map(pipeline.get("check")).get("artifacts")).get("reports")))
                .isEqualTo(Map.of("codequality", "papers.json"));
        assertThat(String.valueOf(map(pipeline.get("check")).get("script"))).contains("> papers.json");
        // GitLab publishes the folder "public" of the job "pages".
        assertThat(map(map(pipeline.get("pages")).get("artifacts"))).containsEntry("paths", List.of("public"));
        assertThat(list(map(pipeline.get("pages")).get("rules")))
                .isEqualTo(List.of(Map.of("if", "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH")));
    }

    @ParameterizedTest
    @ValueSource(strings = {GITHUB, GITLAB})
    void the_commands_of_a_pipeline_are_understood(String file) {
        CommandLine roundup =
                Cli.line(Console.keptIn(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()));
        List<MatchResult> commands = COMMAND.matcher(text(file)).results().toList();
        assertThat(commands.stream().map(command -> command.group(1))).containsExactly("check", "build");
        for (MatchResult command : commands) {
            List<String> arguments = new ArrayList<>(List.of(command.group(1)));
            arguments.addAll(List.of(command.group(2).strip().split(" ")));
            roundup.parseArgs(arguments.toArray(String[]::new));
        }
    }

    @Test
    void a_folder_of_a_site_has_none_because_the_site_has_its_own() {
        assertThat(project(false)).containsKeys(GITHUB, GITLAB);
        assertThat(project(true)).doesNotContainKeys(GITHUB, GITLAB);
        assertThat(readme(false)).contains("## Check and publish it");
        assertThat(readme(true)).doesNotContain("GitLab", "@pipelines@");
    }
}
