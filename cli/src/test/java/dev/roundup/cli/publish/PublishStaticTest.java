package dev.roundup.cli.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import dev.roundup.testing.Installed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PublishStaticTest {
    private static final String PAGE = "roundup/days/index.html";

    @TempDir
    Path folder = Path.of("");

    private Path classes = Path.of("");
    private Path site = Path.of("");

    @BeforeEach
    void aFolderAndACompiledPage() throws IOException {
        site = Files.createDirectory(folder.resolve("site"));
        classes = compiled("small.png");
    }

    private Path compiled(String picture) throws IOException {
        return SamplePages.compiled(SamplePages.days(folder, "days", picture, "plot.svg")
                .options("-Aroundup.formats=page,bibtex,jekyll,hugo"));
    }

    private Ran publish(String... arguments) {
        List<String> all = new ArrayList<>(List.of("publish", "--static", site.toString()));
        all.addAll(List.of(arguments));
        all.add(classes.toString());
        return Ran.of(all.toArray(String[]::new));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> names = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .forEach(
                            file -> names.add(folder.relativize(file).toString().replace('\\', '/')));
            names.removeIf(name -> name.startsWith(".git/"));
            return names;
        }
    }

    @Test
    void all_pages_are_copied_with_what_they_show() throws IOException {
        Ran ran = publish();

        assertThat(ran.exitCode()).as(ran.err()).isEqualTo(ExitCode.FINE);
        assertThat(ran.err()).contains("published in");
        assertThat(names(site))
                .containsExactly(
                        ".roundup.json",
                        PAGE,
                        "roundup/days/papers.bib",
                        "roundup/days/plot.svg",
                        "roundup/days/small.png");
        assertThat(site.resolve(PAGE))
                .hasSameBinaryContentAs(classes.resolve("META-INF/resources").resolve(PAGE));
        assertThat(publish().err()).contains("nothing changed");
    }

    @Test
    void what_roundup_build_made_can_be_published_too() throws IOException {
        Path built = folder.resolve("built");
        Files.createDirectories(built.resolve("roundup/days"));
        Files.writeString(built.resolve("404.html"), "none");
        Files.writeString(built.resolve(PAGE), "page");
        Files.writeString(built.resolve(".roundup-build"), "404.html\n" + PAGE + "\n");
        classes = built;

        assertThat(publish().exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(names(site)).containsExactly(".roundup.json", "404.html", PAGE);
    }

    @Test
    void old_files_of_ours_go_and_those_of_others_stay() throws IOException {
        publish();
        Files.writeString(site.resolve("CNAME"), "lab.example.org");
        Files.writeString(site.resolve("roundup/days/mine.txt"), "mine");
        classes = compiled("plot.svg");

        assertThat(publish().out()).contains("removed  roundup/days/small.png");
        assertThat(names(site)).contains("CNAME", "roundup/days/mine.txt").doesNotContain("roundup/days/small.png");
    }

    @Test
    void what_is_not_ours_is_not_written_over() throws IOException {
        Files.createDirectories(site.resolve("roundup/days"));
        Files.writeString(site.resolve(PAGE), "mine");

        assertThat(publish().err()).contains("nothing was written", PAGE, "--adopt");
        assertThat(publish("--dry-run", "--adopt").out()).contains("changed  " + PAGE);
        assertThat(Files.readString(site.resolve(PAGE))).isEqualTo("mine");
        assertThat(publish("--adopt").exitCode()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void a_list_that_leads_elsewhere_is_refused() throws IOException {
        Path list = classes.resolve("META-INF/roundup/files");
        for (String path : List.of("../outside.html", "META-INF/resources/.git/config", "META-INF/resources/CNAME")) {
            Files.writeString(list, path + "\n");
            assertThat(publish().err()).as(path).contains("is not a place for published files");
        }
        Files.writeString(list, "\n");
        assertThat(publish().err()).contains("contains no pages");
    }

    @Test
    void options_of_other_sites_are_refused() {
        for (String[] options : new String[][] {
            {"--slug", "days"}, {"--post", "_posts/a.html"}, {"--push"}, {"--jekyll", "."}, {"--hugo", "."}
        }) {
            assertThat(publish(options).exitCode()).as(options[0]).isEqualTo(ExitCode.USAGE);
        }
        assertThat(Ran.of("publish", "--hugo", ".", "--branch", "x").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_branch_begins_with_the_pages_alone_and_the_working_tree_stays() throws Exception {
        repository();
        Ran ran = publish("--branch", "gh-pages");

        assertThat(ran.err()).contains("committed to gh-pages");
        assertThat(git("ls-tree", "-r", "--name-only", "gh-pages").lines())
                .containsExactly(
                        ".nojekyll",
                        ".roundup.json",
                        PAGE,
                        "roundup/days/papers.bib",
                        "roundup/days/plot.svg",
                        "roundup/days/small.png");
        assertThat(git("rev-list", "--count", "gh-pages")).isEqualTo("1");
        assertThat(git("status", "--porcelain")).isEmpty();
        assertThat(git("worktree", "list").lines()).hasSize(1);
        assertThat(names(site)).containsExactly("sources.txt");
    }

    @Test
    void a_branch_gets_one_commit_more_only_if_something_changed() throws Exception {
        repository();
        publish("--branch", "gh-pages");
        assertThat(publish("--branch", "gh-pages").err()).contains("nothing changed in gh-pages");
        String first = git("rev-parse", "gh-pages");
        classes = compiled("plot.svg");
        assertThat(publish("--branch", "gh-pages", "--dry-run").out()).contains("removed  roundup/days/small.png");
        assertThat(git("rev-parse", "gh-pages")).isEqualTo(first);

        publish("--branch", "gh-pages");
        assertThat(git("rev-parse", "gh-pages^")).isEqualTo(first);
        assertThat(git("ls-tree", "-r", "--name-only", "gh-pages")).doesNotContain("small.png");
    }

    @Test
    void files_that_others_have_in_the_branch_stay() throws Exception {
        repository();
        git("checkout", "--quiet", "--orphan", "gh-pages");
        git("mv", "sources.txt", "CNAME");
        git("commit", "--quiet", "-m", "Name the host");
        git("checkout", "--quiet", "main");
        publish("--branch", "gh-pages");

        assertThat(git("show", "gh-pages:CNAME")).isEqualTo("sources");
        assertThat(git("rev-list", "--count", "gh-pages")).isEqualTo("2");
    }

    @Test
    void a_branch_is_pushed_only_if_it_is_asked_for() throws Exception {
        repository();
        Path remote = folder.resolve("remote.git");
        git("init", "--quiet", "--bare", remote.toString());
        git("remote", "add", "origin", remote.toString());
        publish("--branch", "gh-pages");
        assertThat(git("ls-remote", "origin")).isEmpty();

        assertThat(publish("--branch", "gh-pages", "--push").err())
                .contains("nothing changed in gh-pages", "pushed gh-pages");
        assertThat(git("ls-remote", "origin", "gh-pages")).startsWith(git("rev-parse", "gh-pages"));
    }

    @Test
    void commits_of_others_are_gone_on_from_and_never_lost() throws Exception {
        repository();
        Path remote = folder.resolve("remote.git");
        git("init", "--quiet", "--bare", remote.toString());
        git("remote", "add", "origin", remote.toString());
        publish("--branch", "gh-pages", "--push");
        String theirs = git("commit-tree", "gh-pages^{tree}", "-p", "gh-pages", "-m", "Theirs");
        git("push", "--quiet", "origin", theirs + ":refs/heads/gh-pages");
        classes = compiled("plot.svg");

        assertThat(publish("--branch", "gh-pages", "--push").err()).contains("pushed gh-pages");
        assertThat(git("rev-parse", "gh-pages^")).isEqualTo(theirs);

        String other = git("commit-tree", "gh-pages^{tree}", "-p", theirs, "-m", "Other");
        git("push", "--quiet", "--force", "origin", other + ":refs/heads/gh-pages");
        Ran ran = publish("--branch", "gh-pages", "--push");
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(ran.err()).contains("each have commits that the other one lacks");
        assertThat(git("ls-remote", "origin", "gh-pages")).startsWith(other);
    }

    @Test
    void a_branch_that_cannot_be_used_is_refused() throws Exception {
        assertThat(publish("--branch", "gh-pages").err()).contains("is not in a git repository");
        repository();
        assertThat(publish("--branch", "main").err()).contains("main is checked out");
        assertThat(publish("--branch", "a..b").err()).contains("is not a name for a branch");
        Files.writeString(folder.resolve("none.jar"), "x");
        classes = folder.resolve("none.jar");
        assertThat(publish("--branch", "gh-pages").exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(git("worktree", "list").lines()).hasSize(1);
        assertThat(git("branch", "--list", "gh-pages")).isEmpty();
    }

    private void repository() throws Exception {
        Installed.assume("GIT", "nothing is published in a branch", "git", "git");
        git("init", "--quiet", "--initial-branch=main");
        git("config", "user.name", "Ada Lane");
        git("config", "user.email", "ada@example.org");
        Files.writeString(site.resolve("sources.txt"), "sources");
        git("add", ".");
        git("commit", "--quiet", "-m", "Begin");
    }

    private String git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(site.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor())
                .as(String.join(" ", command) + ": " + said)
                .isZero();
        return said;
    }
}
