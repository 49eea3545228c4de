package dev.roundup.cli.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import dev.roundup.testing.Project;
import java.io.IOException;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PublishHugoTest {
    private static final String POST = "content/post/days/";
    private static final String PAPERS = "content/publication/";

    @TempDir
    Path folder = Path.of("");

    private Path classes = Path.of("");
    private Path site = Path.of("");

    @BeforeEach
    void aSiteAndACompiledPage() throws IOException {
        site = Files.createDirectory(folder.resolve("site"));
        write("hugo.toml", "title = \"Lab\"\n");
        classes = compiled(SamplePages.days(folder, "days", "small.png", "plot.svg"));
    }

    private static Path compiled(Project project) {
        return SamplePages.compiled(project.options("-Aroundup.formats=page,hugo,bibtex"));
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }

    private Ran publish(String... arguments) {
        List<String> all = new ArrayList<>(List.of("publish", "--hugo", site.toString()));
        all.addAll(List.of(arguments));
        all.add(classes.toString());
        return Ran.of(all.toArray(String[]::new));
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            Set<String> names = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .forEach(file -> names.add(site.relativize(file).toString().replace('\\', '/')));
            return names;
        }
    }

    @Test
    void the_post_and_the_papers_are_written_with_their_files() throws IOException {
        Ran ran = publish();

        assertThat(ran.exitCode()).as(ran.err()).isEqualTo(ExitCode.FINE);
        assertThat(names())
                .containsExactly(
                        ".roundup/days.json",
                        POST + "body.txt",
                        POST + "index.md",
                        POST + "papers.bib",
                        POST + "plot.svg",
                        POST + "small.png",
                        PAPERS + "first/cite.bib",
                        PAPERS + "first/featured.png",
                        PAPERS + "first/index.md",
                        PAPERS + "second/cite.bib",
                        PAPERS + "second/featured.svg",
                        PAPERS + "second/index.md",
                        "hugo.toml",
                        "layouts/shortcodes/roundup.html");
        assertThat(read(POST + "index.md")).contains("title: \"Days\"");
    }

    @Test
    void publishing_again_changes_nothing() throws IOException {
        publish();
        Ran again = publish();

        assertThat(again.out()).isEqualToIgnoringNewLines("12 files unchanged");
        assertThat(again.err()).contains("nothing changed");
    }

    @Test
    void a_dry_run_writes_nothing() throws IOException {
        assertThat(publish("--dry-run").out()).contains("new      " + POST + "index.md");
        assertThat(names()).containsExactly("hugo.toml");
    }

    @Test
    void what_is_no_longer_needed_goes_and_all_else_stays() throws IOException {
        publish();
        write(PAPERS + "first/mine.txt", "mine");
        classes = compiled(SamplePages.days(folder, "days", "plot.svg", "plot.svg"));
        Ran ran = publish();

        assertThat(ran.out()).contains("removed  " + PAPERS + "first/featured.png", "removed  " + POST + "small.png");
        assertThat(names())
                .contains(PAPERS + "first/featured.svg", PAPERS + "first/mine.txt")
                .doesNotContain(PAPERS + "first/featured.png");
    }

    @Test
    void what_somebody_else_wrote_or_changed_is_not_written_over() throws IOException {
        write(PAPERS + "first/index.md", "by hand");
        Ran ran = publish();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(ran.err()).contains("nothing was written", PAPERS + "first/index.md", "--adopt");
        assertThat(names()).containsExactly(PAPERS + "first/index.md", "hugo.toml");

        assertThat(publish("--adopt").exitCode()).isEqualTo(ExitCode.FINE);
        write(POST + "index.md", "changed");
        assertThat(publish().err()).contains("nothing was written", POST + "index.md");
    }

    @ParameterizedTest
    @CsvSource({"posts, publications", "blog, publications"})
    void the_folders_of_the_site_are_taken(String posts, String papers) throws IOException {
        Files.createDirectories(site.resolve("content").resolve(posts));
        Files.createDirectories(site.resolve("content").resolve(papers));
        publish();

        assertThat(names())
                .contains("content/" + posts + "/days/index.md", "content/" + papers + "/first/index.md")
                .noneMatch(name -> name.startsWith(POST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hugo.toml:contentDir = './text/'",
                "config.yaml:contentdir: text",
                "hugo.json:{\"contentDir\": \"text\"}",
                "config/_default/hugo.yaml:contentDir: text",
                "config/_default/config.toml:contentDir = 'text'"
            })
    void every_kind_of_configuration_is_read(String configuration) throws IOException {
        Files.delete(site.resolve("hugo.toml"));
        write(configuration.replaceFirst(":.*", ""), configuration.replaceFirst("[^:]*:", ""));
        publish();

        assertThat(names()).contains("text/post/days/index.md");
    }

    @Test
    void a_paper_of_two_pages_has_one_folder() throws IOException {
        Project project =
                SamplePages.days(folder, "days", "small.png", "plot.svg").source("lab/Nights.java", """
                        package lab;

                        import dev.roundup.*;

                        @Roundup(slug = "nights", title = "Nights", published = "2025-05-06", site = Lab.class,
                                sections = @Section(id = "main", papers = {First.class, Third.class}))
                        interface Nights {}

                        @Paper(title = "Third", authors = "Ada Lane")
                        interface Third {}
                        """);
        classes = compiled(project);
        assertThat(publish().exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(read(PAPERS + "first/index.md")).contains("publishDate: \"2024-05-06\"");
        assertThat(publish("--slug", "nights").err()).contains("nothing changed");
        assertThat(read(".roundup/nights.json"))
                .contains(PAPERS + "third/index.md")
                .doesNotContain("first");
    }

    @Test
    void a_manifest_is_not_trusted() throws IOException {
        write("secret.txt", "mine");
        for (String path : List.of("secret.txt", "../x", "content/post/../../secret.txt", "layouts/index.html")) {
            write(".roundup/days.json", "{\"files\": {\"" + path + "\": \"0\"}, \"originals\": {}}");
            Ran ran = publish();
            assertThat(ran.exitCode()).as(path).isEqualTo(ExitCode.FAILURE);
            assertThat(ran.err()).contains("which is not a place for");
        }
        assertThat(read("secret.txt")).isEqualTo("mine");
    }

    @Test
    void links_do_not_lead_out_of_the_site() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.createSymbolicLink(site.resolve("content"), outside);

        assertThat(publish().err()).contains("leads out of");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void a_site_in_which_posts_lose_their_pictures_is_told() throws IOException {
        write("hugo.toml", "uglyurls = true\n");
        assertThat(publish().err()).contains("warning: the site has uglyURLs");
    }

    @Test
    void what_is_no_site_or_has_no_content_is_a_failure() throws IOException {
        assertThat(publish("--slug", "nights").err()).contains("posts of days, but not all of nights");
        assertThat(publish("--post", "_posts/2024-05-06-a.html").exitCode()).isEqualTo(ExitCode.USAGE);
        classes = Files.createDirectory(folder.resolve("empty"));
        assertThat(publish().err()).contains("empty contains no content for Hugo; write formats =");
        write("hugo.toml", "title = ");
        assertThat(publish().err()).contains("hugo.toml cannot be read");
        Files.delete(site.resolve("hugo.toml"));
        assertThat(publish().err()).contains("is not a Hugo site: it has no hugo.toml");
    }
}
