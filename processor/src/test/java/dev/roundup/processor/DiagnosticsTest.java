package dev.roundup.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.roundup.processor.check.Rulebook;
import dev.roundup.processor.testing.ChosenRule;
import dev.roundup.processor.testing.Expectations;
import dev.roundup.processor.testing.NearMiss;
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

/** Each source states the messages that javac must report for it, with their places. There must be no others. */
class DiagnosticsTest {
    private static final Path SOURCES = Path.of("src/test/resources/diagnostics");
    private static final String OPTIONS = "// options: ";

    /** Rules about something around a source, not in it. */
    private static final List<String> UNSEEN_IN_SOURCES =
            List.of("missing-class", "unresolved-outline", "output-failed", "internal-error");

    /** The value of an option for the folder of the test's resources, which must be absolute. */
    private static final String RESOURCES =
            Path.of("src/test/resources").toAbsolutePath().toString();

    static List<String> sources() {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The sources that break the chosen rule, and those with a near miss of it. */
    static List<String> chosenSources() {
        return sources().stream()
                .filter(file -> Stream.concat(
                                shown(file, source(file)),
                                NearMiss.of(file, source(file)).stream().map(NearMiss::rule))
                        .anyMatch(ChosenRule::is))
                .toList();
    }

    private static Stream<String> shown(String file, String source) {
        return Expectations.of(file, source).stream().map(message -> message.substring(message.lastIndexOf(' ') + 1));
    }

    private static Stream<NearMiss> allNearMisses() {
        return sources().stream().flatMap(file -> NearMiss.of(file, source(file)).stream());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("chosenSources")
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

    /** The options with which a source is compiled. */
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

    /**
     * The reader decides where a message points, so each rule is tested with a compiler. Rules that no source can break
     * are left out.
     */
    @Test
    void every_rule_has_a_source() {
        List<String> shown =
                sources().stream().flatMap(file -> shown(file, source(file))).toList();
        assertThat(rules().filter(rule -> !shown.contains(rule)))
                .as("rules that no source breaks")
                .isEmpty();
    }

    static Stream<NearMiss> nearMisses() {
        return allNearMisses().filter(miss -> ChosenRule.is(miss.rule()));
    }

    /** The source itself has no messages, so it contains something that is nearly wrong. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("nearMisses")
    void a_near_miss_is_one_change_from_breaking_its_rule(NearMiss miss) {
        Compilation compilation = compile(miss.file(), miss.broken());

        assertThat(compilation.diagnostics().stream()
                        .map(Message::of)
                        .map(message -> message.rule().orElse(message.text())))
                .contains(miss.rule());
    }

    @Test
    void every_rule_has_a_near_miss() {
        List<String> missed = allNearMisses().map(NearMiss::rule).toList();
        assertThat(rules().filter(rule -> !missed.contains(rule)))
                .as("rules without a near miss")
                .isEmpty();
    }

    @Test
    void near_misses_stand_in_silent_sources() {
        assertThat(allNearMisses().map(NearMiss::file))
                .doesNotContainAnyElementsOf(sources().stream()
                        .filter(file -> !Expectations.of(file, source(file)).isEmpty())
                        .toList());
    }

    private static Stream<String> rules() {
        return Rulebook.byId().keySet().stream()
                .filter(ChosenRule::is)
                .filter(rule -> !UNSEEN_IN_SOURCES.contains(rule));
    }
}
