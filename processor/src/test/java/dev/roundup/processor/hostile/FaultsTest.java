package dev.roundup.processor.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.testing.PlantedFault;
import dev.roundup.testing.Compiled;
import dev.roundup.testing.Lab;
import dev.roundup.testing.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An error in Roundup itself is one message that asks for a report, at the element. All other findings are reported as
 * well.
 */
class FaultsTest {
    @TempDir
    Path folder;

    /** The worst that our own code may throw. */
    enum Fault {
        AN_EXCEPTION,
        TOO_DEEP,
        AN_ASSERTION,
        A_MISSING_CLASS;

        Throwable thrown() {
            return switch (this) {
                case AN_EXCEPTION -> new IllegalStateException("planted");
                case TOO_DEEP -> new StackOverflowError("planted");
                case AN_ASSERTION -> new AssertionError("planted");
                case A_MISSING_CLASS -> new NoClassDefFoundError("planted");
            };
        }
    }

    /** A paper that uses every class with a planted error, and another paper with a mistake. */
    private Project lab(String place, Fault fault) {
        return Lab.lenient(folder)
                .processor(() -> PlantedFault.in(place, fault::thrown))
                .source("lab/FirstPaper.java", Lab.paper("FirstPaper", "First").replace("@Paper(", """
                                @dev.roundup.Contact("ada@example.org")
                                @dev.roundup.Figure(file = "curve.svg", alt = "A curve that falls and rises")
                                @Paper("""))
                .resource("lab/curve.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>")
                .source("lab/Lonely.java", Lab.paper("Lonely", "Lonely").replace("Ben Outside", "Ben*"));
    }

    @ParameterizedTest
    @EnumSource
    void in_a_rule(Fault fault) {
        Compiled compiled = lab("url.EmailGrammar", fault).compile();
        assertThat(compiled.summaries())
                .containsExactly(
                        "error FirstPaper.java:8:1 internal-error",
                        "error Lonely.java:8:32 author-marker",
                        "warning Lonely.java:6:1 orphan-paper");
        assertOrdinary(compiled, "in rule email-syntax for FirstPaper");
    }

    @ParameterizedTest
    @EnumSource
    void in_a_reader(Fault fault) {
        Compiled compiled = lab("read.SvgSize", fault).compile();
        assertThat(compiled.summaries())
                .containsExactly("error FirstPaper.java:12:8 internal-error", "error Lonely.java:8:32 author-marker");
        assertOrdinary(compiled, "in reading lab.FirstPaper");
    }

    @ParameterizedTest
    @EnumSource
    void in_a_renderer(Fault fault) {
        Project project = lab("render.cite.CslRenderer", fault).options("-Aroundup.rules=author-marker=warning");
        Compiled compiled = project.compile();
        assertThat(compiled.summaries())
                .containsExactly(
                        "warning Lonely.java:8:32 author-marker",
                        "warning Lonely.java:6:1 orphan-paper",
                        "error Days.java:12:8 internal-error");
        assertOrdinary(compiled, "in rendering lab.Days");
        assertThat(project.outputBelow("META-INF")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void in_what_all_rules_need(Fault fault) {
        Project project = lab("check.Rulebook", fault);
        Compiled compiled = project.compile();
        assertThat(compiled.summaries()).containsExactly("error - internal-error");
        assertOrdinary(compiled, "in a round");
        assertThat(project.outputBelow("META-INF")).isEmpty();
    }

    @Test
    void the_stack_trace_is_for_those_who_ask() {
        Project project = lab("url.EmailGrammar", Fault.AN_EXCEPTION);
        assertThat(project.compile().messages().get(0).text()).doesNotContain("at dev.roundup");
        assertThat(project.options("-Aroundup.debug")
                        .compile()
                        .messages()
                        .get(0)
                        .text())
                .containsPattern("note: +at .*EmailSyntax");
    }

    private static void assertOrdinary(Compiled compiled, String where) {
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.words()).isEmpty();
        assertThat(compiled.messages())
                .filteredOn(message -> message.summary().endsWith("internal-error"))
                .singleElement()
                .satisfies(message -> assertThat(message.text())
                        .startsWith("[roundup:internal-error] bug in roundup: java.lang.")
                        .contains("planted " + where, "please report it", "-Aroundup.debug"));
    }
}
