package dev.roundup.cli.explain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.cli.Cli;
import dev.roundup.cli.Console;
import dev.roundup.cli.ExitCode;
import dev.roundup.cli.Ran;
import dev.roundup.processor.check.Rulebook;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

final class ExplainCommandTest {
    static Stream<String> rules() {
        return Rulebook.byId().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_is_explained_in_lines_that_fit(String rule) {
        Ran ran = Ran.of("explain", rule);
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINE);
        List<String> lines = ran.out().lines().toList();
        assertThat(lines.get(0)).isEqualTo(rule);
        assertThat(lines).containsSubsequence("Why", "Fix it");
        // Code and a long word, such as an address, are not broken.
        assertThat(lines.stream()
                        .filter(line -> !line.startsWith("    ") && line.strip().contains(" ")))
                .allSatisfy(line ->
                        assertThat(line.replaceAll("`[^`]*`", "``").length()).isLessThanOrEqualTo(80));
        assertThat(ran.out()).doesNotContain("\u001b", ".md)", "\u00a0");
    }

    @Test
    void a_page_has_paragraphs_quotes_lists_and_code() {
        assertThat(PageText.of("""
                        # kite-string

                        **warning** by default

                        > no string at ‹value›

                        A kite without a string, as in [`kite-lost`](kite-lost.md), flies
                        away.

                        - Tie one, which
                          lasts.
                        - Or *wait*.

                        ```java
                        @Kite(string = "")

                        class A {}
                        ```
                        """, 30, false)).isEqualTo("""
                        kite-string

                        **warning** by default

                        > no string at ‹value›

                        A kite without a string, as in
                        `kite-lost`, flies away.

                        - Tie one, which lasts.
                        - Or *wait*.

                            @Kite(string = "")

                            class A {}
                        """);
    }

    @Test
    void a_terminal_shows_styles_instead_of_signs() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintWriter writer = new PrintWriter(out, true, UTF_8);
        Cli.run(new Console(writer, writer, Ansi.ON, true), "explain", "java-escape");
        assertThat(out.toString(UTF_8))
                .contains("\u001b[1m\u001b[4mjava-escape\u001b[0m")
                .doesNotContain("**", "`");
    }

    @Test
    void without_a_rule_all_are_listed_by_family_with_severity_and_summary() {
        Ran ran = Ran.of("explain");
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(ran.out()
                        .lines()
                        .filter(line -> line.startsWith("  "))
                        .map(line -> line.strip().replaceFirst(" .*", "")))
                .containsExactlyElementsOf(rules().toList());
        assertThat(ran.out())
                .startsWith("outline\n  duplicate-title ")
                .contains("\n\nlinks\n")
                .containsPattern("\n {2}link-tracking {2,}warning {2}tracking link ‹value›: ‹tracker›\n")
                .containsPattern("\n {2}unknown-author {2,}off ");
    }

    @Test
    void a_search_looks_into_the_pages() {
        Ran ran = Ran.of("explain", "--search", "UTM_SOURCE");
        assertThat(ran.out()).contains("link-tracking").doesNotContain("unknown-tag");
        Ran none = Ran.of("explain", "--search", "trampoline");
        assertThat(none.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(none.err().strip()).isEqualTo("error: no rule mentions \"trampoline\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[roundup:link-tracking]", "roundup:link-tracking", "[link-tracking]", "Link-Tracking"})
    void an_id_may_be_copied_from_a_message(String copied) {
        assertThat(Ran.of("explain", copied).out()).startsWith("link-tracking");
    }

    @Test
    void what_a_report_calls_a_rule_although_it_is_none_is_told_in_a_sentence() {
        assertThat(Ran.of("explain", "javac").out().strip())
                .isEqualTo("A mistake in the Java of a source, which the compiler reports.");
        assertThat(Ran.of("explain", "[import]").out()).startsWith("What the import of a list could not read");
    }

    @ParameterizedTest
    @CsvSource({
        "link-traking, there is no rule \"link-traking\"; did you mean \"link-tracking\"?",
        "trampoline, there is no rule \"trampoline\"; roundup explain lists all rules"
    })
    void an_unknown_rule_is_told(String id, String message) {
        Ran ran = Ran.of("explain", id);
        assertThat(ran.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().strip()).isEqualTo("error: " + message);
    }
}
