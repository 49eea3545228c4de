package dev.roundup.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.roundup.processor.check.Rulebook;
import dev.roundup.processor.testing.Expectations;
import dev.roundup.testing.Compiled.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources that say themselves what javac must report of them, where, and nothing else. */
class DiagnosticsTest {
    private static final Path SOURCES = Path.of("src/test/resources/diagnostics");
    private static final String OPTIONS = "// options: ";
    private static final String NEAR_MISS = "// near-miss: ";

    /** What goes wrong around a source, not in it. */
    private static final List<String> UNSEEN_IN_SOURCES = List.of("missing-class", "output-failed", "internal-error");

    /** What an option says for the folder of the test's resources, which must be absolute. */
    private static final String RESOURCES =
            Path.of("src/test/resources").toAbsolutePath().toString();

    static List<String> sources() {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void javac_reports_what_the_source_expects(String file) {
        String source = source(file);
        List<String> expected = Expectations.of(file, source);

        Compilation compilation = compile(file, source);

        assertThat(compilation.diagnostics().stream().map(Message::of).map(Message::summary))
                .containsExactlyInAnyOrderElementsOf(expected);
        boolean wrong = expected.stream().anyMatch(message -> message.startsWith("error"));
        assertThat(compilation.status()).isEqualTo(wrong ? Compilation.Status.FAILURE : Compilation.Status.SUCCESS);
    }

    static String source(String file) {
        try {
            return Files.readString(SOURCES.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The options that a source wants to be compiled with. */
    static List<String> options(String source) {
        return source.lines()
                .filter(line -> line.startsWith(OPTIONS))
                .flatMap(line -> Stream.of(line.substring(OPTIONS.length()).split(" ")))
                .map(option -> option.replace("{resources}", RESOURCES))
                .toList();
    }

    private static Compilation compile(String file, String source) {
        return javac().withProcessors(new RoundupProcessor())
                .withOptions(Stream.concat(Stream.of("-Xlint:all"), options(source).stream())
                        .toArray())
                .compile(JavaFileObjects.forSourceString("lab." + file.replace(".java", ""), source));
    }

    /** The reader decides where a message stands, so each rule is seen on a compiler; what no source can bring out is not. */
    @Test
    void every_rule_has_a_source() {
        List<String> expected = sources().stream()
                .flatMap(file -> Expectations.of(file, source(file)).stream())
                .map(message -> message.substring(message.lastIndexOf(' ') + 1))
                .distinct()
                .toList();
        assertThat(Stream.concat(expected.stream(), UNSEEN_IN_SOURCES.stream()).sorted())
                .containsExactlyElementsOf(
                        Rulebook.byId().keySet().stream().sorted().toList());
    }

    /** What is nearly wrong is seen on a compiler too. */
    @Test
    void every_rule_has_a_source_that_it_nearly_finds_fault_with() {
        List<String> nearMisses = sources().stream()
                .filter(file -> Expectations.of(file, source(file)).isEmpty())
                .flatMap(file -> source(file).lines())
                .filter(line -> line.startsWith(NEAR_MISS))
                .flatMap(line -> Stream.of(line.substring(NEAR_MISS.length()).split("[, ]+")))
                .toList();
        assertThat(Stream.concat(nearMisses.stream(), UNSEEN_IN_SOURCES.stream())
                        .sorted())
                .containsExactlyElementsOf(
                        Rulebook.byId().keySet().stream().sorted().toList());
    }
}
