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
    private static final Pattern COMMAND = Pattern.compile("(?m)^  (.*)$");
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
