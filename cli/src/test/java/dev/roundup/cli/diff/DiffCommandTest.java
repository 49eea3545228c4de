package dev.roundup.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import dev.roundup.Paper;
import dev.roundup.cli.Console;
import dev.roundup.cli.Ran;
import dev.roundup.processor.RoundupProcessor;
import dev.roundup.testing.Installed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class DiffCommandTest {
    private static final String POSTER = "@Poster @Arxiv(\"2306.00600\")";
    private static final String ORAL = "@Oral @Arxiv(\"2306.00600\") @GitHub(\"lane/kites\")";
    private static final String REPORT = """
            ## Days (days)

            - **Kites**: badge Oral Presentation added
            - **Kites**: badge Poster removed
            - **Kites**: link GitHub repo added: <https://github.com/lane/kites>
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void folders_of_sources_are_compared() throws IOException {
        write("old", POSTER);
        write("new", ORAL);
        Ran ran = run("old", "new");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo(REPORT);
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(run("old", "new", "--changelog").out())
                .isEqualTo("Since 6 May 2024: “Kites” is now an oral and has the link “GitHub repo”.\n");
    }

    @Test
    void without_changes_there_is_nothing_to_report() throws IOException {
        write("old", POSTER);
        assertThat(run("old", "old")).isEqualTo(new Ran(0, "", "no changes\n"));
        Ran json = run("old", "old", "--json");
        assertThat(json.exitCode()).isZero();
        assertThat(JsonParser.parseString(json.out()).toString()).isEqualTo("{\"changes\":[],\"numbers\":{}}");
    }

    @Test
    void json_has_every_change() throws IOException {
        write("old", POSTER);
        write("new", ORAL);
        JsonArray changes = JsonParser.parseString(run("old", "new", "--json").out())
                .getAsJsonObject()
                .getAsJsonArray("changes");
        assertThat(changes).hasSize(3);
        assertThat(changes.get(2))
                .hasToString("{\"change\":\"link-added\",\"page\":\"days\",\"paper\":\"kites\",\"title\":\"Kites\","
                        + "\"name\":\"GitHub repo\",\"after\":\"https://github.com/lane/kites\"}");
    }

    @Test
    void compiled_pages_are_compared_with_sources_and_jars() throws IOException {
        write("old", POSTER);
        write("new", ORAL);
        Path classes = compiled("old");
        assertThat(run("old-classes", "new").out()).isEqualTo(REPORT);
        jar(classes, folder.resolve("old.jar"));
        assertThat(run("old.jar", "new").out()).isEqualTo(REPORT);
        assertThat(run("old.jar", "old")).isEqualTo(new Ran(0, "", "no changes\n"));
    }

    @Test
    void revisions_are_compared_without_touching_the_working_tree() throws IOException {
        Installed.assume("GIT", "no revision is compared", "git", "git");
        git("init", "--quiet");
        Files.createDirectories(folder.resolve("lab"));
        Files.writeString(folder.resolve("readme.txt"), "Papers\n");
        commit("begin");
        write("", POSTER);
        commit("a poster");
        write("", ORAL);
        commit("an oral");
        Files.writeString(folder.resolve("lab/Days.java"), "not Java");
        String before = Files.readString(folder.resolve(".git/index"), StandardCharsets.ISO_8859_1);

        assertThat(run("HEAD~1", "HEAD").out()).isEqualTo(REPORT);
        assertThat(run("HEAD~1", "HEAD", "--changelog").out())
                .isEqualTo("Since 3 May 2026: “Kites” is now an oral and has the link “GitHub repo”.\n");
        assertThat(run("HEAD~2", "HEAD").out())
                .isEqualTo("## Days (days)\n\n- new page\n- **Kites**: paper added to main, by Ada Lane\n");
        assertThat(run("HEAD", ".").err())
                .isEqualTo(". does not compile, so its pages are not known; roundup check says why");
        write("", POSTER);
        assertThat(run("HEAD~1", ".").exitCode()).isZero();
        assertThat(folder.resolve(".git/index"))
                .content(StandardCharsets.ISO_8859_1)
                .isEqualTo(before);
    }

    @Test
    void what_nobody_knows_gives_one_line() throws IOException {
        write("old", POSTER);
        Ran ran = run("old", "no-such-branch");
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .isEqualTo(
                        "no-such-branch is neither a folder, nor a jar, nor a revision that git knows in this folder");
    }

    private Ran run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new CommandLine(new DiffCommand(Console.keptIn(out, err), folder))
                .setExecutionExceptionHandler((thrown, line, parsed) -> {
                    err.writeBytes(String.valueOf(thrown.getMessage()).getBytes(StandardCharsets.UTF_8));
                    return 3;
                })
                .execute(arguments);
        return new Ran(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Writes a page with one paper. */
    private void write(String place, String annotations) throws IOException {
        Path source = folder.resolve(place).resolve("lab/Days.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, """
                package lab;

                import dev.roundup.*;

                @Roundup(slug = "days", title = "Days", published = "2024-05-06",
                        sections = @Section(id = "main", papers = Kites.class))
                interface Days {}

                @Paper(title = "Kites", authors = "Ada Lane")
                %s
                interface Kites {}
                """.formatted(annotations));
    }

    private Path compiled(String place) throws IOException {
        Path classes = Files.createDirectory(folder.resolve(place + "-classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-d", classes.toString(), "-classpath", annotations()),
                    null,
                    files.getJavaFileObjects(folder.resolve(place).resolve("lab/Days.java")));
            task.setProcessors(List.of(new RoundupProcessor()));
            assertThat(task.call()).isTrue();
        }
        return classes;
    }

    private static String annotations() {
        try {
            return Path.of(Paper.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException noPath) {
            throw new IllegalStateException(noPath);
        }
    }

    private static void jar(Path classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
    }

    private void commit(String message) throws IOException {
        git("add", "--all");
        git("commit", "--quiet", "--message", message, "--date", "2026-05-03T12:00:00+00:00");
    }

    private void git(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org"));
        command.addAll(List.of(arguments));
        try {
            assertThat(new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .inheritIO()
                            .start()
                            .waitFor())
                    .isZero();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
