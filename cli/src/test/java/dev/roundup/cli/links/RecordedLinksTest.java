package dev.roundup.cli.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.Ran;
import dev.roundup.cli.web.LoopbackServer;
import dev.roundup.cli.web.LoopbackServer.Page;
import dev.roundup.processor.RoundupProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the server to the message: what {@code roundup links} records, compiles report. */
final class RecordedLinksTest {
    private static final String RULES = "-Aroundup.rules=link-private=off,link-insecure=off,link-placeholder=off";

    @TempDir
    Path folder = Path.of("");

    private final LoopbackServer server;

    RecordedLinksTest() throws IOException {
        server = LoopbackServer.start();
    }

    @BeforeEach
    void aRecord() throws IOException {
        server.on("/fine", Page.of("text/html", "<title>Kites</title>"));
        server.on("/new", Page.of("text/html", "<title>Wind</title>"));
        server.on("/old", Page.redirect(301, "/new"));
        new LinkedProject(folder)
                .with("CODE " + at("/fine"), "DATA " + at("/old"), "VIDEO " + at("/gone"))
                .run();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void javac_reports_dead_and_moved_links_at_their_values() throws IOException {
        assertThat(javac("-Aroundup.links=" + folder.resolve("links.lock")))
                .containsExactlyInAnyOrder(
                        "ERROR " + lineOf("/gone") + " [roundup:link-dead] dead link \"" + at("/gone")
                                + "\" in @Link(url) of Paper2: its server has answered 404 since 2026-05-04",
                        "WARNING " + lineOf("/old") + " [roundup:link-moved] link \"" + at("/old")
                                + "\" in @Link(url) of Paper1 has moved to \"" + at("/new") + "\"");
    }

    @Test
    void javac_says_nothing_without_the_option() throws IOException {
        assertThat(javac()).isEmpty();
    }

    @Test
    void check_finds_the_record_by_itself() {
        Ran ran = Ran.of("check", folder.resolve("src/main/java/lab").toString(), RULES);
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).contains("[link-dead]", "[link-moved]");
        assertThat(Ran.of("check", folder.toString(), RULES, "-Aroundup.links=").exitCode())
                .isZero();
    }

    @Test
    void fix_writes_the_new_address() throws IOException {
        Ran.of("fix", folder.toString(), RULES, "--proposed", "--yes");
        assertThat(Files.readString(folder.resolve("src/main/java/lab/Days.java")))
                .doesNotContain(at("/old"))
                .contains(at("/new"), at("/gone"));
    }

    @Test
    void compiled_pages_have_the_same_links() throws IOException {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        javac("-d", classes.toString());
        Files.delete(folder.resolve("links.lock"));
        Ran ran = Ran.of("links", classes.toString(), "--offline", "--json");
        assertThat(ran.out()).contains(at("/fine"), at("/old"), at("/gone"));
    }

    /** The first lines of all messages, with their kinds and line numbers. */
    private List<String> javac(String... options) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(messages, Locale.ROOT, null)) {
            List<String> arguments =
                    new ArrayList<>(List.of("-classpath", System.getProperty("java.class.path"), RULES));
            if (!List.of(options).contains("-d")) {
                arguments.addAll(
                        List.of("-d", Files.createTempDirectory(folder, "out").toString()));
            }
            arguments.addAll(List.of(options));
            CompilationTask task = compiler.getTask(
                    new StringWriter(),
                    files,
                    messages,
                    arguments,
                    null,
                    files.getJavaFileObjects(folder.resolve("src/main/java/lab/Days.java")));
            task.setProcessors(List.of(new RoundupProcessor()));
            task.call();
        }
        return messages.getDiagnostics().stream()
                .filter(message -> message.getKind() != Diagnostic.Kind.NOTE)
                .map(message -> message.getKind() + " " + message.getLineNumber() + " "
                        + message.getMessage(Locale.ROOT).lines().findFirst().orElse(""))
                .toList();
    }

    private int lineOf(String path) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("src/main/java/lab/Days.java"));
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).contains(at(path) + "\"")) {
                return at + 1;
            }
        }
        throw new AssertionError(path);
    }

    private String at(String path) {
        return server.address(path).toString();
    }
}
