package dev.roundup.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in a text, and where. */
class ProseProblemTest {
    private static String problems(String source) {
        return Prose.of(source).problems().stream()
                .map(problem -> problem.start() + " " + problem.words() + hint(problem))
                .collect(Collectors.joining("; "));
    }

    private static String hint(Problem problem) {
        return problem.hint().map(hint -> " → " + hint).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            the \\emhp{best}      | 4 unknown command \\emhp → did you mean \\emph?
            so \\alpha is         | 3 unknown command \\alpha → write it in a formula, \\(\\alpha\\)
            a \\1 b               | 2 unknown command \\1 → write 1 without the backslash
            end \\                | 4 \\ with nothing behind it → leave it out
            {a                   | 0 { without } → write } where it ends; a brace that readers should see is \\{
            a}                   | 1 } without { → write \\} for a brace that readers should see
            \\emph{a              | 0 \\emph{ without } → write } where it ends
            \\url{a               | 0 \\url{ without } → write } where it ends
            x \\emph              | 2 \\emph without its argument → write \\emph{…}
            \\cite a              | 0 \\cite without its argument → write \\cite{…}
            \\item a              | 0 \\item outside a list → write \\begin{itemize} before the first of them
            \\begin{itemise}a     | 0 unknown environment \\begin{itemise} → did you mean \\begin{itemize}?
            \\begin{quote}a       | 0 \\begin{quote} without \\end{quote} → write \\end{quote} where it ends
            a\\end{quote}         | 1 \\end{quote} without \\begin{quote} → write \\begin{quote} where it begins, or leave this out
            \\'3                  | 0 \\' without a letter to stand on → \\'e is an e with its mark
            \\( a                 | 0 \\( without \\) → write \\) where the formula ends
            a \\]                 | 2 \\] without \\[ → write \\[ where the formula begins
            \\(a\\]                | 3 \\] closes \\( → write \\)
            $$a                  | 0 $$ without another $$ → write $$ where the formula ends, or \\$ for a dollar
            so $\\alpha is        | 3 $ without another $ → write $ where the formula ends, or \\$ for a dollar
            a \\(\\) b             | 4 formula with nothing in it → leave it out
            \\begin{equation}a    | 0 \\begin{equation} without \\end{equation} → write \\end{equation} where the formula ends
            5% \\emph{of}         | 1 % without a backslash in a text with TeX → write \\%
            """)
    void is_told(String source, String problem) {
        assertThat(problems(source.strip())).isEqualTo(problem.strip());
    }

    @Test
    void all_of_a_text_are_told_in_order() {
        assertThat(Prose.of("{ \\foox \\( \\alpha\n\n} \\emhp{a").problems())
                .extracting(Problem::kind)
                .containsExactly(
                        Problem.Kind.LATEX_COMMAND,
                        Problem.Kind.MATH_DELIMITER,
                        Problem.Kind.LATEX_COMMAND,
                        Problem.Kind.LATEX_COMMAND);
    }

    @Test
    void a_formula_that_is_wrapped_has_its_problems_in_the_text() {
        assertThat(Prose.of("\\begin{align}a &= \\foo\\end{align}").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.start()).isEqualTo(18));
        assertThat(Prose.of("\\begin{align}{\\end{align}").problems())
                .allSatisfy(problem -> assertThat(problem.start()).isNotNegative());
    }

    @Test
    void what_was_opened_elsewhere_is_named() {
        assertThat(Prose.of("so \\(a\\]").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.opened()).hasValue(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"50% of $x$", "50 % of all", "%", "20%\nof them", "\\(50\\%\\) is 50%"})
    void per_cent_signs_of_prose_are_right(String source) {
        assertThat(Prose.of(source).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\n% two\nthree", "one%\ntwo"})
    void comments_are_shown_and_told(String source) {
        assertThat(Prose.of(source).problems()).extracting(Problem::kind).containsExactly(Problem.Kind.STRAY_PERCENT);
        assertThat(Prose.of(source).plain()).contains("%");
    }

    @Test
    void braces_are_taken_apart_so_deep_and_no_deeper() {
        assertThat(problems("{".repeat(10_000) + "a" + "}".repeat(10_000)))
                .isEqualTo("60 braces nested more than 60 deep → take some of them out");
        assertThat(Prose.of("{".repeat(10_000)).problems()).hasSize(1);
    }

    @Test
    void an_unknown_command_is_shown_as_it_is_written() {
        assertThat(Prose.of("the \\emhp{best} C:\\tmpx").plain()).isEqualTo("the \\emhpbest C:\\tmpx");
        assertThat(List.of(Prose.of("\\foo").problems().get(0).end())).containsExactly(4);
    }
}
