package dev.roundup.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** Runs {@code roundup new}, then the commands that it prints and those in the documents. */
class NewProjectTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)^  (cd .*)$");
    private static final Pattern PAGE = Pattern.compile("(?m)^The page is then (.*)$");

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void openShell() throws IOException {
        shell = Shell.in(Files.createDirectory(folder.resolve("bin")));
    }

    private static String said(Command command, Pattern what) {
        Matcher matcher = what.matcher(command.printed());
        assertThat(matcher.find()).as(command.printed()).isTrue();
        return matcher.group(1);
    }

    @Test
    void in_an_empty_folder_the_one_command_gives_the_page() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Command made = shell.type(empty, "roundup new papers").assertSucceeded();
        Command built = shell.type(empty, said(made, COMMAND)).assertSucceeded();
        assertThat(built.printed()).doesNotContain("WARNING", "roundup:");
        assertThat(empty.resolve(said(made, PAGE))).content().contains("The area under exponential decay");
        shell.type(empty, "roundup check papers").assertSucceeded();
    }

    /** The page that somebody has open in a browser is still there after a mistake, and a renamed one leaves nothing. */
    @Test
    void a_compile_that_fails_leaves_the_last_page() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        shell.type(empty, "roundup new papers").assertSucceeded();
        shell.type(empty, "cd papers && mvn package").assertSucceeded();
        Path pages = empty.resolve("papers/target/classes/META-INF/resources/roundup");
        String page = Files.readString(pages.resolve("first-roundup/index.html"));

        Path paper = empty.resolve("papers/src/main/java/papers/ExponentialDecay.java");
        String right = Files.readString(paper);
        Files.writeString(paper, right.replace("The area under exponential decay", " "));
        for (int time = 0; time < 2; time++) {
            assertThat(shell.type(empty, "cd papers && mvn package").exit()).isNotZero();
            assertThat(pages.resolve("first-roundup/index.html")).hasContent(page);
            assertThat(pages.resolve("first-roundup/exponential-decay.svg")).exists();
        }

        Files.writeString(paper, right);
        Path outline = empty.resolve("papers/src/main/java/papers/FirstRoundup.java");
        Files.writeString(outline, Files.readString(outline).replace("first-roundup", "renamed"));
        shell.type(empty, "cd papers && mvn package").assertSucceeded();
        assertThat(pages.resolve("first-roundup/index.html")).doesNotExist();
        assertThat(pages.resolve("renamed/index.html")).exists();
    }

    /** What an import finds wrong in a list does not keep you from looking at its page. */
    @Test
    void an_imported_list_becomes_a_draft() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.writeString(empty.resolve("lab.bib"), """
                @article{tides, title = {Counting Tides at Night}, author = {Ash, Ann and Bell, Bo},
                  journal = {Journal of Tides}, year = 2021, doi = {tides.5}}
                """);
        shell.type(empty, "roundup new papers").assertSucceeded();
        shell.type(
                empty,
                "roundup import lab.bib --package papers --out papers/src/main/java --title Tides --published 2024-05-06");
        assertThat(shell.type(empty, "cd papers && mvn package").exit()).isNotZero();
        Command draft =
                shell.type(empty, "cd papers && mvn package -Droundup.draft").assertSucceeded();
        assertThat(draft.printed()).contains("[roundup:");
        assertThat(empty.resolve("papers/target/classes/META-INF/resources/roundup/lab/draft.html"))
                .content()
                .contains("Counting Tides at Night")
                .doesNotContain("exponential decay");
    }

    /** Runs the steps of the workflow in the documents, except those that fetch and build Roundup itself. */
    @Test
    void in_a_jekyll_site_the_workflow_publishes_it() throws IOException {
        Path site = Files.createDirectory(folder.resolve("site"));
        Files.writeString(site.resolve("_config.yml"), "title: Lab\nurl: https://lab.example.org\n");
        shell.type(site, """
                git init --quiet --bare ../origin
                git init --quiet
                git symbolic-ref HEAD refs/heads/main
                git remote add origin ../origin
                git config push.autoSetupRemote true
                roundup new papers --inside .
                """).assertSucceeded();
        Files.createSymbolicLink(site.resolve(".roundup"), shell.bin());

        List<Map<String, String>> typed = steps("docs/publish.md").stream()
                .filter(step -> step.containsKey("run"))
                .filter(step -> !".roundup".equals(step.get("working-directory")))
                .toList();
        assertThat(typed).hasSize(3);
        for (Map<String, String> step : typed) {
            shell.type(site.resolve(step.getOrDefault("working-directory", ".")), step.get("run"))
                    .assertSucceeded();
        }
        String pushed =
                shell.type(site, "git ls-tree -r --name-only origin/main").printed();
        assertThat(pushed)
                .contains("-first-roundup.html", "assets/first-roundup/exponential-decay.svg")
                .contains("assets/first-roundup/.roundup.json");
        Command again = shell.type(site, typed.get(1).get("run")).assertSucceeded();
        assertThat(again.printed()).contains("nothing changed in .");
    }

    @SuppressWarnings("unchecked") // the steps are mappings of strings, except "with", which is not read
    private static List<Map<String, String>> steps(String document) {
        Map<String, Map<String, Map<String, Object>>> workflow =
                new Yaml().load(Snippet.of(document, "In a Jekyll site", "yaml"));
        return (List<Map<String, String>>) workflow.get("jobs").get("publish").get("steps");
    }
}
