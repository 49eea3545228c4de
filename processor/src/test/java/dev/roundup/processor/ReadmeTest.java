package dev.roundup.processor;

import static com.google.testing.compile.Compiler.javac;
import static javax.tools.StandardLocation.CLASS_OUTPUT;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The promises of the README. */
class ReadmeTest {
    private static final Path README = Path.of("../README.md");

    @Test
    void its_first_roundup_compiles_and_gives_a_page() throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf("package lab;");
        String source = readme.substring(start, readme.indexOf("```", start));

        Compilation compilation = javac().withProcessors(new RoundupProcessor())
                .withOptions("-Xlint:all", "-Werror")
                .compile(JavaFileObjects.forSourceString("lab.Days2026", source));

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation
                        .generatedFile(CLASS_OUTPUT, "META-INF/resources/roundup/days-2026/index.html")
                        .orElseThrow()
                        .getCharContent(false))
                .contains("A first paper", "Jane Doe");
        assertThat(compilation.generatedFile(CLASS_OUTPUT, "lab/Days2026Catalog.class"))
                .isPresent();
    }
}
