package dev.roundup.cli.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.roundup.cli.Cli;
import dev.roundup.cli.Console;
import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

final class CheckCommandTest {
    private static final String PAPER = """
            package lab;

            import dev.roundup.*;

            @Paper(title = "%s", authors = {"Ada Lane", "%s"})
            %s
            interface %s {}
            """;

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void aProjectOfTwoPapers() throws IOException {
        write("src/main/java/lab/Days.java", """
                package lab;

                import dev.roundup.*;

                @Roundup(slug = "days", title = "Days", published = "2024-05-06",
                        sections = @Section(id = "main", papers = {First.class, Second.class}))
                interface Days {}
                """);
        write("src/main/java/lab/First.java", paper("First", "Ben Moor", ""));
        write("src/main/java/lab/Second.java", paper("Second", "Ben Moor", ""));
    }

    private static String paper(String name, String author, String annotations) {
        return PAPER.formatted(name, author, annotations, name);
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Ran check(String... arguments) {
        return Ran.of(Stream.concat(Stream.of("check"), Stream.of(arguments)).toArray(String[]::new));
    }

    /** The files in the folder, with the times of their last changes. */
    private Map<String, String> contents() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> contents = new TreeMap<>();
            for (Path file : files.toList()) {
                contents.put(file.toString(), Files.getLastModifiedTime(file).toString());
            }
            return contents;
        }
    }

    @Test
    void its_help_has_examples_and_exit_codes() {
        assertThat(check("--help").out()).contains("roundup check lab.bib --json", "1   done, but there are findings");
    }

    @Test
    void a_tree_without_findings_is_fine_and_nothing_is_written() throws IOException {
        Map<String, String> before = contents();
        Ran ran = check(folder.toString());
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualToIgnoringNewLines("no findings");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void findings_are_told_with_their_places_and_counted_by_rule() throws IOException {
        Path first = write("src/main/java/lab/First.java", paper("First", "Ada Lane", "@GitHub(\"lab\")"));
        Path second = write(
                "src/main/java/lab/Second.java",
                paper("Second", "Ben Moor*", "").replace("\"Second\"", "\"First\""));
        Ran ran = check(folder.toString());
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.out())
                .contains(first + ":5:48: error: [duplicate-author] author \"Ada Lane\" is listed again")
                .contains("error: [github-repo] invalid repository \"lab\" in @GitHub of First", "\n    help: ")
                .contains(second + ":5:16: error: [duplicate-title]")
                .containsPattern("(?m)^author-marker +1 +0$")
                .endsWith("4 findings: 4 errors, 0 warnings\n".replace("\n", System.lineSeparator()));
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void carets_stay_below_the_place_that_they_point_at() throws IOException {
        write(
                "src/main/java/lab/First.java",
                paper("First", "Ada Lane", "").replace("\"First\"", "\"First on $x^{2$\""));
        List<String> lines = check(folder.toString()).out().lines().toList();
        List<String> marked = IntStream.range(1, lines.size())
                .filter(line -> lines.get(line).strip().matches("\\^+"))
                .mapToObj(line -> lines.get(line - 1)
                        .substring(lines.get(line).indexOf('^'), lines.get(line).lastIndexOf('^') + 1))
                .toList();
        assertThat(lines).contains("@Paper(title = \"First on $x^{2$\", authors = {\"Ada Lane\", \"Ada Lane\"})");
        assertThat(marked).containsExactly("{", "\"Ada Lane\"");
    }

    @Test
    void of_a_file_only_its_own_findings_are_told() throws IOException {
        Path first = write("src/main/java/lab/First.java", paper("First", "Ben Moor*", ""));
        write("src/main/java/lab/Second.java", paper("Second", "Ben Moor†", "").replace("\"Second\"", "\"First\""));
        Ran ran = check(first.toString());
        assertThat(ran.out())
                .contains("author-marker")
                .endsWith("1 finding: 1 error, 0 warnings" + System.lineSeparator());
    }

    @Test
    void rules_are_weighed_by_the_processors_options() throws IOException {
        write("src/main/java/lab/First.java", paper("First", "Ben Moor*", ""));
        assertThat(check(folder.toString(), "-Aroundup.rules=author-marker=off").exitCode())
                .isEqualTo(ExitCode.FINE);
        assertThat(check(folder.toString(), "-Aroundup.rules=author-marker=warning")
                        .out())
                .contains(" warning: [author-marker]");
        assertThat(check(folder.toString(), "-Aroundup.draft").out()).contains(" warning: [author-marker]");
        assertThat(check(folder.toString(), "-Aroundup.rule=x").out()).contains("[unknown-option]");
    }

    @Test
    void pictures_are_looked_for_in_the_resources() throws IOException {
        write(
                "src/main/java/lab/First.java",
                paper("First", "Ben Moor", "@Figure(file = \"Plot.svg\", alt = \"A curve falls\")"));
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>";
        assertThat(check(folder.toString()).out()).contains("[figure-missing]");
        Path plot = write("src/main/resources/lab/plot.svg", svg);
        assertThat(check(folder.toString()).out()).contains("[figure-case]");
        Files.move(plot, plot.resolveSibling("Plot.svg"));
        assertThat(check(folder.toString()).exitCode()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void sources_without_a_build_tool_are_found_by_their_packages() throws IOException {
        Path plain = Files.createDirectory(folder.resolve("plain"));
        Files.move(folder.resolve("src/main/java/lab"), plain.resolve("lab"));
        write(
                "plain/lab/First.java",
                paper("First", "Ben Moor*", "@Figure(file = \"p.svg\", alt = \"A curve falls\")"));
        write("plain/lab/p.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>");
        assertThat(check(plain.resolve("lab/First.java").toString()).out()).contains("1 finding: 1 error");
        assertThat(check(plain.toString()).out()).contains("1 finding: 1 error");
    }

    @Test
    void tests_and_what_is_generated_are_not_checked() throws IOException {
        write("src/test/java/lab/Third.java", paper("Third", "Ben Moor*", ""));
        write("target/generated-sources/lab/Fourth.java", paper("Fourth", "Ben Moor*", ""));
        write("src/main/java/module-info.java", "module lab { requires nowhere; }");
        assertThat(check(folder.toString()).exitCode()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void what_the_compiler_misses_is_a_finding_until_the_class_path_has_it() throws IOException {
        write("src/main/java/lab/Second.java", paper("Second", "Ben Moor", "@lab.marks.Demo"));
        Path jar = Files.createDirectory(folder.resolve("marks"));
        Path mark = write("marks-src/Demo.java", "package lab.marks; public @interface Demo {}");
        int compiled = javax.tools.ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", jar.toString(), mark.toString());
        assertThat(compiled).isZero();

        String source = folder.resolve("src").toString();
        assertThat(check(source).out())
                .containsPattern("(?m)^javac +1 +0$")
                .contains("package lab.marks does not exist");
        assertThat(check(source, "--class-path", jar.toString()).exitCode()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void more_findings_than_a_compiler_shows_are_all_told() throws IOException {
        String authors = "\", \"".concat(String.join("\", \"", java.util.Collections.nCopies(150, "Ben Moor*")));
        write("src/main/java/lab/First.java", paper("First", "Cleo Dale" + authors, ""));
        JsonObject json =
                JsonParser.parseString(check(folder.toString(), "--json").out()).getAsJsonObject();
        assertThat(json.get("errors").getAsInt()).isGreaterThan(150);
    }

    @Test
    void machines_get_json() throws IOException {
        Path first = write("src/main/java/lab/First.java", paper("First", "Ben Moor*", ""));
        JsonObject json =
                JsonParser.parseString(check(folder.toString(), "--json").out()).getAsJsonObject();
        assertThat(json.get("errors").getAsInt()).isOne();
        assertThat(json.get("warnings").getAsInt()).isZero();
        JsonObject finding = json.getAsJsonArray("findings").get(0).getAsJsonObject();
        assertThat(finding.keySet())
                .containsExactly(
                        "rule", "severity", "file", "line", "column", "endLine", "endColumn", "message", "details");
        assertThat(finding.get("rule").getAsString()).isEqualTo("author-marker");
        assertThat(finding.get("severity").getAsString()).isEqualTo("error");
        assertThat(finding.get("file").getAsString()).isEqualTo(first.toString());
        assertThat(finding.get("line").getAsInt()).isEqualTo(5);
        assertThat(finding.get("message").getAsString()).startsWith("name \"Ben Moor*\"");
        assertThat(finding.getAsJsonArray("details").get(0).getAsString()).startsWith("help: ");
    }

    @Test
    void each_format_is_for_a_place_where_people_look() throws IOException {
        write("src/main/java/lab/First.java", paper("First", "Ben Moor*", ""));
        assertThat(check(folder.toString(), "--format", "github").out())
                .startsWith("::error file=")
                .contains(",title=author-marker::name \"Ben Moor*\"");
        assertThat(check(folder.toString(), "--format", "gitlab").out()).contains("\"check_name\": \"author-marker\"");
        assertThat(check(folder.toString(), "--format", "sarif", "-Aroundup.docs=https://lab.example/rules")
                        .out())
                .contains("\"ruleId\": \"author-marker\"", "\"helpUri\": \"https://lab.example/rules/author-marker\"");
        assertThat(check(folder.toString(), "--format", "json").out())
                .isEqualTo(check(folder.toString(), "--json").out());
        Ran unknown = check(folder.toString(), "--format", "xml");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("but was 'xml'", "text, json, sarif, github,");
    }

    @Test
    void a_report_for_machines_is_complete_even_if_there_is_nothing_to_tell() {
        assertThat(check(folder.toString(), "--format", "gitlab").out().strip()).isEqualTo("[]");
        assertThat(check(folder.toString(), "--format", "sarif").out()).contains("\"results\": []");
        assertThat(check(folder.toString(), "--format", "github").out()).isEmpty();
        assertThat(check(folder.toString(), "--format", "sarif").exitCode()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void a_mistake_in_a_constant_is_told_for_the_file_that_uses_it() throws IOException {
        Path first = write("src/main/java/lab/First.java", paper("First", "Ben Moor", "@Abstract(Words.TIDE)"));
        Path words = write(
                "src/main/java/lab/Words.java", "package lab;\n\ninterface Words { String TIDE = \"<b>T</b>\"; }\n");
        for (Path asked : List.of(first, words)) {
            assertThat(check(asked.toString()).out())
                    .startsWith(words + ":3:34: warning: [html-in-text]")
                    .contains("note: used at " + first + ":6:11");
        }
    }

    @Test
    void colours_are_for_terminals() throws IOException {
        write("src/main/java/lab/First.java", paper("@|red First|@", "Ben Moor*", ""));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintWriter writer = new PrintWriter(out, true, UTF_8);
        Cli.run(new Console(writer, writer, Ansi.ON, false), "check", folder.toString());
        assertThat(out.toString(UTF_8)).contains("\u001b[31m");
        assertThat(check(folder.toString()).out()).doesNotContain("\u001b");
    }

    @Test
    void a_list_is_checked_as_its_sources_would_be() throws IOException {
        Path list = write("lab.bib", """
                @inproceedings{one,
                  title = {One},
                  author = {Lane, Ada and Moor, Ben},
                  url = {http://localhost/one},
                }

                @inproceedings{two,
                  title = {One},
                  author = {Lane, Ada},
                }
                """);
        Map<String, String> before = contents();
        Ran ran = check(list.toString());
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(ran.out())
                .contains(list + ":1: error: [link-private]")
                .contains(list + ":7: error: [duplicate-title]");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void a_lists_pictures_are_looked_for_beside_it() throws IOException {
        Path list = write("lab.bib", """
                @inproceedings{one, title = {One}, author = {Lane, Ada}, preview = {one.svg}}
                """);
        assertThat(check(list.toString()).out()).contains("[import] preview: ", "1 finding");
        write("one.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>");
        assertThat(check(list.toString()).out()).doesNotContain("[import]");
    }

    /** Papers in one file each, as themes keep them, are one page. */
    @Test
    void several_lists_are_one_page() throws IOException {
        String post = """
                ---
                title: %s
                authors: [Ada Lane, %s]
                publication: Journal of Tides
                date: 2021-03-04
                ---
                """;
        Path one = write("posts/one.md", post.formatted("Counting Tides at Night", "Ben Moor"));
        Path two = write("posts/two.md", post.formatted("Reefs Drawn as Graphs", "Dee Dale"));
        Path three = write("posts/three.md", post.formatted("Counting Tides at Night", "Cy Cole"));
        Ran ran = check(one.toString(), two.toString(), three.toString());
        assertThat(ran.out().lines())
                .as(ran.out())
                .anyMatch(line -> line.startsWith(three + ":1: ") && line.contains("[duplicate-title]"));
    }

    @Test
    void files_of_a_site_are_looked_for_where_its_theme_has_them() throws IOException {
        Path list = write("site/_bibliography/papers.bib", """
                @article{one, title = {Counting Tides at Night}, author = {Lane, Ada}, journal = {Journal of Tides},
                  year = 2021, preview = {one.svg}, pdf = {one.pdf}}
                """);
        write(
                "site/assets/img/publication_preview/one.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>");
        write("site/assets/pdf/one.pdf", "%PDF-1.4\n%%EOF\n");
        assertThat(check(list.toString()).out()).contains("preview: the picture was not found");
        assertThat(check(list.toString(), "--assets", folder.resolve("site").toString())
                        .out())
                .doesNotContain("not found");
    }

    @Test
    void what_cannot_be_read_is_a_failure() throws IOException {
        List<Path> unreadable = List.of(
                folder.resolve("none"),
                Files.createDirectory(folder.resolve("empty")),
                write("words.txt", "words"),
                write("cut.json", "[{"));
        for (Path path : unreadable) {
            Ran ran = check(path.toString());
            assertThat(ran.exitCode()).as(path.toString()).isEqualTo(ExitCode.FAILURE);
            assertThat(ran.err()).startsWith("error: " + path);
        }
        assertThat(check().exitCode()).isEqualTo(ExitCode.USAGE);
    }
}
