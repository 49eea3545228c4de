package dev.roundup.cli.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PublishCommandTest {
    private static final String POST = "_posts/2024-05-06-days.html";
    private static final String ASSETS = "assets/days/";

    @TempDir
    Path folder = Path.of("");

    private Path classes = Path.of("");
    private Path site = Path.of("");

    @BeforeEach
    void aSiteAndACompiledPage() throws IOException {
        site = Files.createDirectory(folder.resolve("site"));
        write("_config.yml", "title: Lab\nbaseurl: /lab\n");
        classes = compiled("days", "wide plot.png", "plot.svg");
    }

    private Path write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String read(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }

    /** Compiles a page of two papers with a picture each. */
    private Path compiled(String slug, String first, String second) throws IOException {
        return SamplePages.compiled(SamplePages.days(folder, slug, first, second));
    }

    private Ran publish(String... arguments) {
        List<String> all = new ArrayList<>(List.of("publish", "--jekyll", site.toString()));
        all.addAll(List.of(arguments));
        all.add(classes.toString());
        return Ran.of(all.toArray(String[]::new));
    }

    /** All files of the site, with the times of their last changes. */
    private Map<String, String> contents() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            Map<String, String> contents = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        site.relativize(file).toString().replace('\\', '/'),
                        Files.getLastModifiedTime(file).toString());
            }
            return contents;
        }
    }

    @Test
    void a_day_that_the_time_zone_of_the_site_moves_is_told() throws IOException {
        write("_config.yml", "title: Lab\ntimezone: Asia/Tokyo\n");
        Path post = classes.resolve("META-INF/resources/roundup/days/" + POST);
        Files.writeString(
                post, Files.readString(post).replace("date: \"2024-05-06\"", "date: \"2024-05-06 22:00:00 +0000\""));

        Ran ran = publish();

        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(ran.err()).contains("warning: days is published on 2024-05-06, but the site shows 2024-05-07");
    }

    @Test
    void its_help_has_examples() {
        assertThat(Ran.of("publish", "--help").out()).contains("--dry-run", "roundup publish --jekyll ~/lab-site");
    }

    @Test
    void the_post_and_what_it_shows_are_written() throws IOException {
        Ran ran = publish();
        assertThat(ran.err()).contains("published in");
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(contents().keySet())
                .containsExactly(
                        "_config.yml",
                        POST,
                        ASSETS + ".roundup.json",
                        ASSETS + "1280/wide-plot.png",
                        ASSETS + "640/wide-plot.png",
                        ASSETS + "papers.bib",
                        ASSETS + "papers.json",
                        ASSETS + "plot.svg",
                        ASSETS + "wide-plot.png");
        assertThat(read(POST))
                .contains(
                        "src=\"/lab/assets/days/1280/wide-plot.png\" srcset=\"/lab/assets/days/640/wide-plot.png 640w,"
                                + " /lab/assets/days/1280/wide-plot.png 1280w\" sizes=")
                .contains("href=\"/lab/assets/days/wide-plot.png\"", "src=\"/lab/assets/days/plot.svg\"")
                .contains("https://elsewhere.example.org/roundup/days/plot.svg")
                .doesNotContain("\"/roundup/", "feed.xml");
    }

    @Test
    void all_else_of_the_post_stays_to_the_byte() throws IOException {
        publish();
        String before = Files.readString(classes.resolve("META-INF/resources/roundup/days/" + POST));
        String after = read(POST)
                .replaceAll(" srcset=\"[^\"]*\" sizes=\"[^\"]*\"", "")
                .replaceAll("/lab/assets/days/(1280/)?", "/roundup/days/");
        assertThat(after).isEqualTo(before.replaceAll("<li><a [^>]*feed.xml\">.*?</a></li>", ""));
        assertThat(after).contains("&#123;{braces}").doesNotContain("{{");
    }

    @Test
    void a_picture_of_middling_width_is_offered_whole_too() throws IOException {
        classes = compiled("days", "small.png", "plot.svg");
        publish();
        assertThat(read(POST))
                .contains("src=\"/lab/assets/days/small.png\" srcset=\"/lab/assets/days/640/small.png 640w,"
                        + " /lab/assets/days/small.png 900w\"");
    }

    @Test
    void publishing_again_changes_nothing() throws IOException {
        publish();
        Map<String, String> before = contents();
        Ran again = publish();
        assertThat(again.out()).isEqualToIgnoringNewLines("7 files unchanged");
        assertThat(again.err()).contains("nothing changed");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void a_dry_run_shows_what_would_change_and_writes_nothing() throws IOException {
        Map<String, String> before = contents();
        Ran ran = publish("--dry-run");
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(ran.out()).contains("new      " + POST, "new      " + ASSETS + "640/wide-plot.png");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void what_is_no_longer_needed_goes_and_all_else_stays() throws IOException {
        publish();
        write(ASSETS + "mine.png", "mine");
        write("_posts/2020-01-01-mine.html", "mine");
        classes = compiled("days", "plot.svg", "plot.svg");
        Ran ran = publish();
        assertThat(ran.out()).contains("changed  " + POST, "removed  " + ASSETS + "1280/wide-plot.png");
        assertThat(contents().keySet())
                .containsExactly(
                        "_config.yml",
                        "_posts/2020-01-01-mine.html",
                        POST,
                        ASSETS + ".roundup.json",
                        ASSETS + "mine.png",
                        ASSETS + "papers.bib",
                        ASSETS + "papers.json",
                        ASSETS + "plot.svg");
        assertThat(site.resolve(ASSETS + "1280")).doesNotExist();
    }

    @Test
    void what_is_not_ours_is_not_written_over() throws IOException {
        write(ASSETS + "plot.svg", "mine");
        Map<String, String> before = contents();
        Ran ran = publish();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(ran.err()).contains("nothing was written", ASSETS + "plot.svg", "--adopt");
        assertThat(contents()).isEqualTo(before);

        assertThat(publish("--adopt").exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(read(ASSETS + "plot.svg")).contains("<svg");
    }

    @Test
    void what_was_changed_by_hand_is_neither_written_over_nor_removed() throws IOException {
        publish();
        write(ASSETS + "wide-plot.png", "retouched");
        assertThat(publish().exitCode()).isEqualTo(ExitCode.FAILURE);
        classes = compiled("days", "plot.svg", "plot.svg");
        assertThat(publish().out()).contains("kept     " + ASSETS + "wide-plot.png");
        assertThat(read(ASSETS + "wide-plot.png")).isEqualTo("retouched");
    }

    @Test
    void a_post_keeps_the_address_that_it_was_given() throws IOException {
        String old = "_posts/talks/2024-05-01-our-days.html";
        write(old, "written by hand");
        assertThat(publish("--post", old).exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(publish("--post", old, "--adopt").exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(read(old)).contains("title: \"Days\"");
        assertThat(publish().err()).contains("nothing changed");
        assertThat(site.resolve(POST)).doesNotExist();
    }

    @Test
    void only_a_post_can_be_a_post() throws IOException {
        for (String path : List.of(
                "../_posts/a.html",
                "/_posts/a.html",
                "_posts/../a.html",
                "_posts/a.md",
                "a.html",
                "_posts\\..\\a.html")) {
            assertThat(publish("--post", path).exitCode()).as(path).isEqualTo(ExitCode.USAGE);
        }
        assertThat(contents().keySet()).containsExactly("_config.yml");
    }

    @Test
    void a_manifest_is_not_trusted() throws IOException {
        write("secret.txt", "mine");
        String digest = Digest.of("mine".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (String path : List.of(
                "../outside.txt",
                "secret.txt",
                "/etc/hosts",
                ASSETS + "../../secret.txt",
                "_posts/../secret.html",
                ASSETS + "a\\u0000b",
                ASSETS + ".roundup.json")) {
            String files = "{\"" + path + "\": \"" + digest + "\"}";
            write(ASSETS + ".roundup.json", "{\"files\": " + files + ", \"originals\": {}}");
            Ran ran = publish();
            assertThat(ran.exitCode()).as(path).isEqualTo(ExitCode.FAILURE);
            assertThat(ran.err()).as(path).contains("which is not a place for");
        }
        for (String json : List.of("", "[]", "{\"files\": {\"a\": null}, \"originals\": {}}", "{", "{\"files\": 1}")) {
            write(ASSETS + ".roundup.json", json);
            assertThat(publish().exitCode()).as(json).isEqualTo(ExitCode.FAILURE);
        }
        assertThat(read("secret.txt")).isEqualTo("mine");
    }

    @Test
    void links_do_not_lead_out_of_the_site() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.createSymbolicLink(site.resolve("assets"), outside);
        Ran ran = publish();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(ran.err()).contains("leads out of");
        assertThat(outside).isEmptyDirectory();
        assertThat(contents().keySet()).containsExactly("_config.yml");
    }

    @Test
    void nothing_is_half_written_where_a_folder_cannot_be() throws IOException {
        write("_posts", "a file where a folder is needed");
        Map<String, String> before = contents();
        assertThat(publish().exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(contents()).isEqualTo(before);
        assertThat(site.resolve("assets")).doesNotExist();
    }

    @Test
    void a_folder_that_cannot_be_written_stops_all() throws IOException {
        Path posts = Files.createDirectory(site.resolve("_posts"));
        Assumptions.assumeTrue(posts.toFile().setWritable(false) && !Files.isWritable(posts), "root writes everywhere");
        Ran ran = publish();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(ran.err()).contains("cannot write");
        assertThat(contents().keySet()).containsExactly("_config.yml");
    }

    /**
     * The files are moved before the manifest is written. If the command is stopped in between, the next run puts it
     * right.
     */
    @Test
    void a_run_that_was_stopped_is_gone_on_with() throws IOException {
        publish();
        Map<String, String> whole = contents();
        Files.delete(site.resolve(ASSETS + ".roundup.json"));
        assertThat(publish().exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(contents().keySet()).isEqualTo(whole.keySet());
        assertThat(publish().err()).contains("nothing changed");
    }

    @Test
    void pages_come_from_jars_too() throws IOException {
        Path jar = folder.resolve("papers.jar");
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path entry =
                        zip.getPath("/" + classes.relativize(file).toString().replace('\\', '/'));
                Files.createDirectories(entry.getParent());
                Files.copy(file, entry);
            }
        }
        publish();
        Map<String, String> fromFolder = contents();
        classes = jar;
        assertThat(publish().err()).contains("nothing changed");
        assertThat(contents()).isEqualTo(fromFolder);
    }

    @Test
    void pages_are_chosen_by_slug() throws IOException {
        SamplePages.compiled(SamplePages.withEvenings(SamplePages.days(folder, "days", "wide plot.png", "plot.svg")));
        assertThat(publish("--post", "_posts/2024-05-06-a.html").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(publish("--slug", "nights").err())
                .contains(
                        "contains posts of days, evenings, but not all of nights; for a page without a post, write formats =");
        assertThat(publish("--slug", "evenings").exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(contents().keySet())
                .contains("_posts/2024-05-06-evenings.html")
                .doesNotContain(POST);
    }

    @Test
    void a_slug_of_any_letters_has_a_folder_and_addresses_of_its_own() throws IOException {
        classes = compiled("tage-über-dünen", "plot.svg", "plot.svg");
        assertThat(publish("--slug", "tage-über-dünen").exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(site.resolve("assets/tage-über-dünen/plot.svg")).exists();
        assertThat(read("_posts/2024-05-06-tage-über-dünen.html"))
                .contains("src=\"/lab/assets/tage-%C3%BCber-d%C3%BCnen/plot.svg\"")
                .doesNotContain("\"/roundup/");
    }

    @Test
    void pages_may_lie_in_any_folder_of_the_classes() throws IOException {
        Path page = classes.resolve("META-INF/resources/roundup/days");
        Map<String, String> addresses =
                Map.of("META-INF/resources", "/", "static/papers", "/papers/", "pages", "/pages/");
        for (String output : addresses.keySet()) {
            Path moved = folder.resolve("moved-" + output.replace('/', '-'));
            Path there = Files.createDirectories(moved.resolve(output).resolve("days/_posts"));
            Files.copy(page.resolve("plot.svg"), there.resolveSibling("plot.svg"));
            Files.writeString(
                    there.resolveSibling(POST),
                    Files.readString(page.resolve(POST)).replace("/roundup/days/", addresses.get(output) + "days/"));
            Ran ran = Ran.of("publish", "--adopt", "--jekyll", site.toString(), moved.toString());
            assertThat(ran.exitCode()).as(ran.err()).isEqualTo(ExitCode.FINE);
            assertThat(read(POST)).as(output).contains("src=\"/lab/assets/days/plot.svg\"");
        }
    }

    @Test
    void machines_get_json() {
        JsonObject json =
                JsonParser.parseString(publish("--json", "--dry-run").out()).getAsJsonObject();
        JsonObject first = json.getAsJsonArray("changes").get(0).getAsJsonObject();
        assertThat(first.get("slug").getAsString()).isEqualTo("days");
        assertThat(first.get("change").getAsString()).isEqualTo("new");
        assertThat(first.get("file").getAsString()).isEqualTo(POST);
    }

    @Test
    void what_is_no_site_or_has_no_pages_is_a_failure() throws IOException {
        classes = Files.createDirectory(folder.resolve("empty"));
        assertThat(publish().err())
                .contains("empty contains no Jekyll post; write formats = {Format.PAGE, Format.JEKYLL, Format.BIBTEX,"
                        + " Format.CSL_JSON, Format.CATALOG} in @Roundup, or compile with"
                        + " -Aroundup.formats=page,jekyll,bibtex,csl-json,catalog");
        classes = folder.resolve("none");
        assertThat(publish().err()).contains("does not exist; compile");
        classes = Files.writeString(folder.resolve("a.jar"), "no jar");
        assertThat(publish().err()).contains("neither a folder nor a jar");
        Files.delete(site.resolve("_config.yml"));
        assertThat(publish().err()).contains("not a Jekyll site");
        assertThat(Ran.of("publish").exitCode()).isEqualTo(ExitCode.USAGE);
    }
}
