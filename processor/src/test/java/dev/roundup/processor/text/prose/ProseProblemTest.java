package dev.roundup.processor.text.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.text.Problem;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The problems in a text, and their places. */
class ProseProblemTest {
    private static String problems(String source) {
        return ProseParser.parse(source).problems().stream()
                .map(problem -> problem.start() + " " + problem.words() + hint(problem))
                .collect(Collectors.joining("; "));
    }

    private static String hint(Problem problem) {
        return problem.hint().map(hint -> " → " + hint).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            the \\emhp{best}      | 4 unknown command \\emhp → did you mean \\emph?
            so \\alpha is         | 3 unknown command \\alpha → write \\(\\alpha\\)
            at 90\\deg it           | 5 unknown command \\deg → write \\degree
            so \\b{eta} is        | 3 damaged command \\b{eta} → write \\(\\beta\\)
            so \\k{appa} is       | 3 damaged command \\k{appa} → write \\(\\kappa\\)
            so \\d{eg} is         | 3 damaged command \\d{eg} → write \\degree
            a \\1 b               | 2 unknown command \\1 → write 1 without the backslash
            end \\                | 4 \\ with nothing after it → leave it out
            {a                   | 0 { without } → write } where it ends; to show a brace, write \\{
            a}                   | 1 } without { → write \\} to show a brace
            \\emph{a              | 0 \\emph{ without } → write } where it ends
            \\url{a               | 0 \\url{ without } → write } where it ends
            x \\emph              | 2 \\emph without its argument → write \\emph{…}
            \\cite a              | 0 \\cite without its argument → write \\cite{…}
            \\item a              | 0 \\item outside a list → write \\begin{itemize} before the first of them
            \\begin{itemise}a     | 0 unknown environment \\begin{itemise} → did you mean \\begin{itemize}?
            \\begin{quote}a       | 0 \\begin{quote} without \\end{quote} → write \\end{quote} where it ends
            a\\end{quote}         | 1 \\end{quote} without \\begin{quote} → write \\begin{quote} where it begins, or leave this out
            \\'3                  | 0 \\' without a letter → \\'e gives an e with this mark
            \\( a                 | 0 \\( without \\) → write \\) where the formula ends
            a \\]                 | 2 \\] without \\[ → write \\[ where the formula begins
            \\(a\\]                | 3 \\] closes \\( → write \\)
            $$a                  | 0 $$ without another $$ → write $$ where the formula ends, or \\$ to show a dollar sign
            so $\\alpha is        | 3 $ without another $ → write $ where the formula ends, or \\$ to show a dollar sign
            a \\(\\) b             | 4 empty formula → leave it out
            \\begin{equation}a    | 0 \\begin{equation} without \\end{equation} → write \\end{equation} where the formula ends
            a \\xyzzyq            | 2 unknown command \\xyzzyq → write what it stands for, or define it with \\newcommand{\\xyzzyq}{…} in @Paper(macros) or in the file of option roundup.macros
            \\textcolor{red}      | 0 \\textcolor without its argument → write \\textcolor{…}
            \\'{ab3}              | 0 \\' without a letter → \\'e gives an e with this mark
            \\'                   | 0 \\' without a letter → \\'e gives an e with this mark
            \\begin x             | 0 \\begin without a name → write \\begin{itemize}
            \\end                 | 0 \\end without a name → write \\end{itemize}
            \\begin{xyzzyq}a      | 0 unknown environment \\begin{xyzzyq} → write it as plain text, or leave it out
            \\begin{quote}{a\\end{quote} | 13 { without } → write } where it ends; to show a brace, write \\{
            {\\bf \\begin{quote}a\\end{quote}} \\end{center} | 32 \\end{center} without \\begin{center} → write \\begin{center} where it begins, or leave this out
            \\begin{itemize}\\item[a | 0 \\begin{itemize} without \\end{itemize} → write \\end{itemize} where it ends; 15 \\item[ without ] → write ] where it ends
            5% \\emph{of}         | 1 % without a backslash → write \\%
            """)
    void is_told(String source, String problem) {
        assertThat(problems(source.strip())).isEqualTo(problem.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            the \\emhp{best}      | \\emhp
            end \\                | \\
            {a                   | {
            a}                   | }
            \\emph{a              | \\emph{
            \\url{a               | \\url{
            x \\emph              | \\emph
            x \\cite              | \\cite
            \\item a              | \\item
            \\begin{itemise}a     | \\begin{itemise}
            \\begin{quote}a       | \\begin{quote}
            a\\end{quote}         | \\end{quote}
            \\begin x             | \\begin
            \\'3                  | \\'
            \\verb+a              | \\verb
            \\( a                 | \\(
            \\(a\\]                | \\]
            $$a                  | $$
            so $x^2 is           | $
            \\begin{equation}a    | \\begin{equation}
            \\(\\foo\\)             | \\foo
            """)
    void is_marked(String source, String marked) {
        assertThat(ProseParser.parse(source.strip()).problems())
                .extracting(problem -> source.strip().substring(problem.start(), problem.end()))
                .containsExactly(marked.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            a \\] b               | a \\] b
            a $$b                | a $$b
            so $x^2 is           | so $x^2 is
            \\'3 and \\'{ab3}       | 3 and ab3
            \\verb+a b            | +a b
            \\begin{itemise}a \\item b | • a • b
            \\begin{itemize}\\item a  | • a
            \\begin{itemize}\\item {\\em a\\footnote{b | • a (b)
            one\\footnote{Two      | one (Two)
            \\emph [b             | [b
            """)
    void what_is_wrong_is_shown_as_it_is(String source, String shown) {
        Prose prose = ProseParser.parse(source.strip());
        assertThat(prose.problems()).isNotEmpty();
        assertThat(prose.plain()).isEqualTo(shown.strip());
    }

    @Test
    void a_formula_without_its_delimiter_makes_its_commands_no_news() {
        assertThat(starts("\\alpha \\( \\beta\n\n\\gamma")).containsExactly(0, 7, 17);
        assertThat(starts("\\alpha\n\n\\beta \\) \\gamma")).containsExactly(0, 14, 17);
        assertThat(starts("\\alpha \\) \\gamma")).containsExactly(7, 10);
    }

    @Test
    void what_has_no_end_is_told_as_often_as_it_begins() {
        assertThat(starts("\\begin{align}a \\begin{align}b")).containsExactly(0, 15);
        assertThat(starts("{ \\foox")).containsExactly(0, 2);
    }

    @Test
    void what_is_enough_of_one_text_is_told() {
        assertThat(starts("\\foox ".repeat(150))).hasSize(100);
    }

    @Test
    void a_letter_carries_so_many_marks_and_no_more() {
        assertThat(starts("\\'{\\`{\\^{\\~{\\=e}}}}")).isEmpty();
        assertThat(starts("\\.{\\'{\\`{\\^{\\~{\\=e}}}}}")).isNotEmpty();
    }

    private static List<Integer> starts(String source) {
        return ProseParser.parse(source).problems().stream().map(Problem::start).toList();
    }

    @Test
    void problems_are_asked_for_by_kind() {
        assertThat(ProseParser.parse("\\foox {{a \\]").problems(Problem.ProblemKind.MATH_DELIMITER))
                .extracting(Problem::words)
                .containsExactly("\\] without \\[");
    }

    @Test
    void what_is_shown_as_it_is_ends_on_its_line() {
        String problem = "2 \\verb does not end on the same line → write \\verb|words|";
        assertThat(problems("a \\verb|a")).isEqualTo(problem);
        assertThat(problems("a \\verb|a\nb|")).isEqualTo(problem);
        assertThat(problems("a \\verb")).isEqualTo(problem);
        assertThat(problems("a \\verb|a| b\n")).isEmpty();
    }

    @Test
    void all_of_a_text_are_told_in_order() {
        assertThat(ProseParser.parse("{ \\foox \\( \\alpha\n\n} \\emhp{a").problems())
                .extracting(Problem::kind)
                .containsExactly(
                        Problem.ProblemKind.LATEX_COMMAND,
                        Problem.ProblemKind.MATH_DELIMITER,
                        Problem.ProblemKind.LATEX_COMMAND,
                        Problem.ProblemKind.LATEX_COMMAND);
    }

    @Test
    void a_formula_that_is_wrapped_has_its_problems_in_the_text() {
        assertThat(ProseParser.parse("\\begin{align}a &= \\foo\\end{align}").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.start()).isEqualTo(18));
        assertThat(ProseParser.parse("\\begin{align}{\\end{align}").problems())
                .allSatisfy(problem -> assertThat(problem.start()).isNotNegative());
    }

    @Test
    void what_was_opened_elsewhere_is_named() {
        assertThat(ProseParser.parse("so \\(a\\]").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.opened()).hasValue(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"50% of $x$", "50 % of all", "%", "20%\nof them", "\\(50\\%\\) is 50%"})
    void per_cent_signs_of_prose_are_right(String source) {
        assertThat(ProseParser.parse(source).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\n% two\nthree", "one%\ntwo"})
    void comments_are_shown_and_told(String source) {
        assertThat(ProseParser.parse(source).problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.ProblemKind.STRAY_PERCENT);
        assertThat(ProseParser.parse(source).plain()).contains("%");
    }

    @Test
    void braces_are_taken_apart_so_deep_and_no_deeper() {
        assertThat(problems("{".repeat(10_000) + "a" + "}".repeat(10_000)))
                .isEqualTo("60 braces nested more than 60 deep → remove some of them");
        assertThat(ProseParser.parse("{".repeat(10_000)).problems()).hasSize(1);
        assertThat(starts("\\begin{quote}".repeat(70) + "a" + "\\end{quote}".repeat(70)))
                .containsExactly(60 * "\\begin{quote}".length());
    }

    @Test
    void an_unknown_command_is_shown_as_it_is_written() {
        assertThat(ProseParser.parse("the \\emhp{best} C:\\tmpx").plain()).isEqualTo("the \\emhpbest C:\\tmpx");
        assertThat(List.of(ProseParser.parse("\\foo").problems().get(0).end())).containsExactly(4);
    }
}
