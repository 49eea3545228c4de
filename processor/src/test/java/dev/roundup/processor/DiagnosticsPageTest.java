package dev.roundup.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.testing.GeneratedText;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/diagnostics.md} shows the messages that compilers print for the sources on that page. */
class DiagnosticsPageTest {
    private static final Path PAGE = Path.of("../docs/diagnostics.md");
    private static final Pattern SOURCE = Pattern.compile("```java\n// (\\S+)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void javac_prints_what_the_page_shows() throws IOException {
        assertShows("javac", printed(ToolProvider.getSystemJavaCompiler()));
    }

    @Test
    void the_eclipse_compiler_prints_what_the_page_shows() throws IOException {
        assertShows("Eclipse", printed(new EclipseCompiler()));
    }

    @Test
    void maven_shows_the_first_lines_of_javacs_messages() throws IOException {
        assertThat(firstLines(shown("Maven"))).isEqualTo(firstLines(shown("javac")));
    }

    private static List<String> firstLines(String output) {
        return Pattern.compile("(\\w+)\\.java:.*(\\[roundup:.*)")
                .matcher(output)
                .results()
                .map(line -> line.group(1) + line.group(2))
                .toList();
    }

    private static void assertShows(String heading, String printed) throws IOException {
        String shown = shown(heading);
        GeneratedText.assertUpToDate("docs/diagnostics.md", page -> page.replace(shown, printed));
    }

    private static String shown(String heading) throws IOException {
        String page = Files.readString(PAGE);
        String fence = "```text\n";
        int start = page.indexOf(fence, page.indexOf("\n## " + heading + "\n")) + fence.length();
        return page.substring(start, page.indexOf("\n```", start));
    }

    private String printed(JavaCompiler compiler) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (MatchResult source :
                SOURCE.matcher(Files.readString(PAGE)).results().toList()) {
            Path file = folder.resolve(source.group(1));
            Files.createDirectories(file.getParent());
            sources.add(Files.writeString(file, source.group(2)));
        }
        StringWriter output = new StringWriter();
        List<String> options = List.of("-source", "17", "-target", "17", "-d", folder.toString(), "-Xlint:-options");
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(output, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(new RoundupProcessor()));
            assertThat(task.call()).isFalse();
        }
        return output.toString().replace(folder + "/", "").replace("\r\n", "\n").strip();
    }
}
