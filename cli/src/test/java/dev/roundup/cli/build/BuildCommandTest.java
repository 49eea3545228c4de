package dev.roundup.cli.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import dev.roundup.cli.build.SiteCompiler.CompiledSite;
import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.compile.SourceExcerpt;
import dev.roundup.cli.compile.SourceTree;
import dev.roundup.cli.compile.TreeCompilation;
import dev.roundup.cli.kept.KeptCompilation;
import dev.roundup.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BuildCommandTest {
    private static final Path EXAMPLE = Path.of("..", "example-content");
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>";

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void aProjectOfOnePaper() throws IOException {
        write("papers/src/main/java/lab/Days.java", """
                package lab;

                import dev.roundup.*;

                @Roundup(slug = "days", title = "Days", published = "2024-05-06",
                        sections = @Section(id = "main", papers = Kites.class))
                interface Days {}
                """);
        write("papers/src/main/java/lab/Kites.java", paper("Ada Lane"));
        write("papers/src/main/resources/lab/a plot.svg", SVG);
    }

    private static String paper(String author) {
        return """
                package lab;

                import dev.roundup.*;

                @Paper(title = "Kites", authors = "%s")
                @Figure(file = "a plot.svg", alt = "A kite rises")
                interface Kites {}
                """.formatted(author);
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path site() {
        return folder.resolve("the site");
    }

    private Ran build(String... arguments) {
        Stream<String> command = Stream.of("build", folder.resolve("papers").toString(), "--out", site().toString());
        return Ran.of(Stream.concat(command, Stream.of(arguments)).toArray(String[]::new));
    }

    @Test
    void a_page_comes_with_its_files_and_nothing_else() {
        Ran ran = build();
        assertThat(ran.exitCode()).as(ran.err()).isEqualTo(ExitCode.FINE);
        assertThat(ran.out().strip()).isEqualTo("wrote " + site().resolve("roundup/days/index.html"));
        assertThat(ran.err()).isEmpty();
        assertThat(Tree.of(site()).keySet())
                .containsExactlyInAnyOrder(
                        ".roundup-build",
                        "roundup/days/a-plot.svg",
                        "roundup/days/index.html",
                        "roundup/days/papers.bib",
                        "roundup/days/papers.json");
        assertThat(folder.resolve("papers/target")).doesNotExist();
    }

    /** What Maven makes of the example is in its golden files. */
    @Test
    void the_example_has_the_bytes_of_a_build_with_maven() throws IOException {
        Ran ran = Ran.of("build", EXAMPLE.toString(), "--out", site().toString());
        assertThat(ran.exitCode()).as(ran.out()).isEqualTo(ExitCode.FINE);
        Path page = site().resolve("roundup/neurips-2023");
        Map<String, String> golden = Map.of(
                "index.golden.html", "index.html",
                "feed.golden.xml", "feed.xml",
                "papers.golden.bib", "papers.bib",
                "papers.golden.json", "papers.json");
        for (Map.Entry<String, String> file : golden.entrySet()) {
            // The golden page lacks the data of the text face, which nobody can read.
            assertThat(Files.readString(page.resolve(file.getValue()))
                            .replaceFirst("data:font/woff2;base64,[^)]*", "data:,"))
                    .isEqualTo(Files.readString(EXAMPLE.resolve("src/test/resources/" + file.getKey())));
        }
        Path pictures = EXAMPLE.resolve("src/main/resources/dev/roundup/example/neurips2023");
        try (Stream<Path> all = Files.list(pictures)) {
            assertThat(all.toList())
                    .isNotEmpty()
                    .allSatisfy(picture ->
                            assertThat(page.resolve(picture.getFileName())).hasSameBinaryContentAs(picture));
        }
    }

    @Test
    void errors_are_told_as_a_compiler_does_and_the_last_pages_stay() throws IOException {
        build();
        Map<String, ?> before = Tree.of(site());
        Path paper = write("papers/src/main/java/lab/Kites.java", paper("Ada Lane*"));
        Ran ran = build();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(ran.out().lines())
                .startsWith(
                        paper + ":5:35: error: [author-marker] name \"Ada Lane*\" in @Paper(authors) of Kites contains"
                                + " the mark \"*\"",
                        "@Paper(title = \"Kites\", authors = \"Ada Lane*\")",
                        " ".repeat(34) + "^".repeat(11),
                        "    help: write \"Ada Lane\"; mark equal contribution with @EqualContribution",
                        "    see: roundup explain author-marker");
        assertThat(ran.err().strip())
                .isEqualTo("error: nothing was written to " + site() + ", because there are errors");
        assertThat(Tree.of(site())).isEqualTo(before);
    }

    @Test
    void mistakes_in_the_java_keep_the_last_pages_too() throws IOException {
        build();
        Map<String, ?> before = Tree.of(site());
        write("papers/src/main/java/lab/Kites.java", paper("Ada Lane").replace("interface", "interfce"));
        Ran ran = build();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(ran.out()).contains("Kites.java:7", "interfce Kites {}\n");
        assertThat(Tree.of(site())).isEqualTo(before);
    }

    @Test
    void a_draft_takes_the_place_of_the_page_and_the_page_that_of_the_draft() throws IOException {
        write("papers/src/main/java/lab/Kites.java", paper("Ada Lane*"));
        Ran draft = build("--draft");
        assertThat(draft.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(draft.out())
                .contains("warning: [author-marker]", "wrote " + site().resolve("roundup/days/draft.html"));
        write("papers/src/main/java/lab/Kites.java", paper("Ada Lane"));
        assertThat(build().exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(site().resolve("roundup/days/draft.html")).doesNotExist();
        assertThat(site().resolve("roundup/days/index.html")).exists();
    }

    @Test
    void what_is_no_longer_shown_goes() throws IOException {
        build();
        write(
                "papers/src/main/java/lab/Kites.java",
                paper("Ada Lane").replace("@Figure(file = \"a plot.svg\", alt = \"A kite rises\")\n", ""));
        build("-Aroundup.formats=page,bibtex");
        assertThat(Tree.of(site()).keySet())
                .containsExactlyInAnyOrder(".roundup-build", "roundup/days/index.html", "roundup/days/papers.bib");
    }

    @Test
    void machines_get_json() throws IOException {
        JsonObject json = JsonParser.parseString(build("--json").out()).getAsJsonObject();
        assertThat(json.keySet()).containsExactly("errors", "warnings", "findings", "files");
        assertThat(json.getAsJsonArray("files").get(1).getAsString()).isEqualTo("roundup/days/index.html");
        write("papers/src/main/java/lab/Kites.java", paper("Ada Lane*"));
        JsonObject broken = JsonParser.parseString(build("--json").out()).getAsJsonObject();
        assertThat(broken.get("errors").getAsInt()).isOne();
        assertThat(broken.getAsJsonArray("files")).isEmpty();
    }

    @Test
    void a_folder_without_a_page_is_told_and_the_last_pages_stay() throws IOException {
        build();
        Files.delete(folder.resolve("papers/src/main/java/lab/Days.java"));
        Ran ran = build();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(ran.err())
                .contains(folder.resolve("papers") + " has no page; a page is a type with the annotation @Roundup");
        assertThat(site().resolve("roundup/days/index.html")).exists();
    }

    @Test
    void a_place_that_is_no_folder_is_told() throws IOException {
        Path file = write("file", "");
        assertThat(Ran.of("build", file.toString()).err()).contains(file + " is not a folder");
        assertThat(Ran.of("build", folder.resolve("none").toString()).err()).contains("none does not exist");
        Ran onFile = Ran.of("build", folder.resolve("papers").toString(), "--out", file.toString());
        assertThat(onFile.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(onFile.err()).contains(file + " is not a folder");
    }

    @Test
    void a_compiler_can_run_again_and_again_in_memory() throws IOException {
        SourceTree sources = SourceTree.of(List.of(folder.resolve("papers")));
        SiteCompiler compiler =
                new SiteCompiler(new TreeCompilation(sources, List.of(), Map.of()), KeptCompilation.of(folder));
        CompiledSite first = compiler.run();
        assertThat(first.isComplete()).isTrue();
        assertThat(new String(first.files().get("roundup/days/index.html"), UTF_8))
                .contains("Ada Lane");

        write("papers/src/main/java/lab/Kites.java", paper("Ada Lane*"));
        CompiledSite broken = compiler.run();
        assertThat(broken.isComplete()).isFalse();
        LocatedFinding finding = broken.findings().get(0);
        assertThat(finding.line()).hasValue(5);
        assertThat(finding.place().excerpt())
                .contains(new SourceExcerpt("@Paper(title = \"Kites\", authors = \"Ada Lane*\")", 34, 11));

        write("papers/src/main/java/lab/Kites.java", paper("Ben Moor"));
        CompiledSite mended = compiler.run();
        assertThat(mended.findings()).isEmpty();
        assertThat(mended.files().keySet()).isEqualTo(first.files().keySet());
        assertThat(new String(mended.files().get("roundup/days/index.html"), UTF_8))
                .contains("Ben Moor");
    }
}
