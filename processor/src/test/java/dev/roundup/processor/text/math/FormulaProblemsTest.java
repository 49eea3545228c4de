package dev.roundup.processor.text.math;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.text.Problem;
import dev.roundup.processor.text.Problem.ProblemKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The problems in formulas, and their places. */
class FormulaProblemsTest {
    /**
     * The formula, and below it a line for each problem: carets at its place, its words, its hint, and the place of the
     * opening.
     */
    private static String report(String tex) {
        return tex + "\n"
                + Formula.of(tex, false, Macros.NONE).problems().stream()
                        .map(FormulaProblemsTest::line)
                        .collect(joining());
    }

    static String line(Problem problem) {
        return " ".repeat(problem.start())
                + "^".repeat(Math.max(1, problem.end() - problem.start()))
                + " " + problem.words()
                + problem.hint().map(hint -> "; " + hint).orElse("")
                + (problem.opened().isPresent() && problem.opened().getAsInt() != problem.start()
                        ? "; opened at " + problem.opened().getAsInt()
                        : "")
                + "\n";
    }

    @Test
    void braces() {
        assertThat(report("\\sqrt{1+{2}")).isEqualTo("""
                \\sqrt{1+{2}
                     ^ { without }; write } where it ends; to show a brace, write \\{
                """);
        assertThat(report("a{b}}c")).isEqualTo("""
                a{b}}c
                    ^ } without {; write { where it begins, or \\} to show a brace
                """);
        assertThat(report("\\sqrt[n")).isEqualTo("""
                \\sqrt[n
                     ^ [ without ]; write ] where it ends
                """);
        assertThat(report("{\\sqrt[n}{x}}")).isEqualTo("""
                {\\sqrt[n}{x}}
                 ^^^^^ \\sqrt needs an argument
                      ^ [ without ]; write ] where it ends
                            ^ } without {; write { where it begins, or \\} to show a brace
                """);
    }

    @Test
    void unknown_commands() {
        assertThat(report("\\mathbff{x}+\\alhpa")).isEqualTo("""
                \\mathbff{x}+\\alhpa
                ^^^^^^^^ unknown command \\mathbff; did you mean \\mathbf?
                            ^^^^^^ unknown command \\alhpa; did you mean \\alpha?
                """);
        assertThat(report("\\xyzzy y")).isEqualTo("""
                \\xyzzy y
                ^^^^^^ unknown command \\xyzzy; define it with \\newcommand{\\xyzzy}{…} in @Paper(macros) or in the file of option roundup.macros
                """);
        assertThat(report("x \\tag{\\xyzzy}")).isEqualTo("""
                x \\tag{\\xyzzy}
                       ^^^^^^ unknown command \\xyzzy; define it with \\newcommand{\\xyzzy}{…} in @Paper(macros) or in the file of option roundup.macros
                """);
        assertThat(report("\\text{\\texbf{a}}")).isEqualTo("""
                \\text{\\texbf{a}}
                      ^^^^^^ unknown command \\texbf; did you mean \\textbf?
                """);
        assertThat(Formula.of("\\xyzzy", false, Macros.NONE).problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.MATH_COMMAND);
    }

    @ParameterizedTest
    @CsvSource({"\\gama, \\gamma", "\\Omgea, \\Omega", "\\Sqrt, \\sqrt"})
    void a_name_in_the_same_case_is_meant_first(String written, String meant) {
        assertThat(report(written)).contains("did you mean " + meant + "?");
    }

    @Test
    void commands_that_are_not_supported() {
        assertThat(report("\\rule{1em}{1em} \\raisebox{1em}{x}")).isEqualTo("""
                \\rule{1em}{1em} \\raisebox{1em}{x}
                ^^^^^ \\rule is not supported; leave it out: MathML Core has no drawn rules
                                ^^^^^^^^^ \\raisebox is not supported; leave it out: MathML Core cannot raise a box
                """);
    }

    @Test
    void commands_of_packages() {
        assertThat(report("\\ce{A \\frac{1}{2} ! B}")).isEqualTo("""
                \\ce{A \\frac{1}{2} ! B}
                      ^^^^^ \\frac inside \\ce; write formulas inside it between dollar signs, and words in braces
                                  ^ ! inside \\ce; write formulas inside it between dollar signs, and words in braces
                """);
        assertThat(report("\\num{1.2 kg}")).isEqualTo("""
                \\num{1.2 kg}
                         ^ k in the number of \\num; write a number such as 1.2e-3; in other places, write the formula itself
                """);
        assertThat(report("\\SI{3}{\\kmm \\per\\xyzzy}")).isEqualTo("""
                \\SI{3}{\\kmm \\per\\xyzzy}
                       ^^^^ unknown unit \\kmm; did you mean \\km?
                                ^^^^^^ unknown unit \\xyzzy; write its letters, such as \\SI{3}{km/s}
                """);
        assertThat(report("\\ang{1;2;3;4}")).isEqualTo("""
                \\ang{1;2;3;4}
                          ^ \\ang has more than three parts; write \\ang{12;34;56}
                """);
        assertThat(report("\\sideset{a}{}\\sum")).isEqualTo("""
                \\sideset{a}{}\\sum
                        ^ \\sideset needs scripts in braces; write {_a^b}
                """);
        assertThat(report("\\hline")).isEqualTo("""
                \\hline
                ^^^^^^ \\hline is not allowed here
                """);
    }

    @Test
    void arguments() {
        assertThat(report("\\frac{1}")).isEqualTo("""
                \\frac{1}
                ^^^^^ \\frac needs an argument
                """);
        assertThat(report("x^")).isEqualTo("""
                x^
                 ^ ^ with nothing to raise or lower
                """);
        assertThat(report("{x_}+1")).isEqualTo("""
                {x_}+1
                  ^ _ with nothing to raise or lower
                """);
        assertThat(report("\\hspace{wide}")).isEqualTo("""
                \\hspace{wide}
                ^^^^^^^ \\hspace needs a length such as 1em
                """);
        assertThat(report("\\substack a")).isEqualTo("""
                \\substack a
                ^^^^^^^^^ \\substack needs an argument in braces
                """);
    }

    @Test
    void scripts() {
        assertThat(report("x_1_2")).isEqualTo("""
                x_1_2
                   ^ a second subscript; group them with braces
                """);
        assertThat(report("x^1^2")).isEqualTo("""
                x^1^2
                   ^ a second superscript; group them with braces
                """);
        assertThat(report("x^2'")).isEqualTo("""
                x^2'
                   ^ a prime after a superscript; write the prime first
                """);
        assertThat(report("x\\limits_1")).isEqualTo("""
                x\\limits_1
                 ^^^^^^^ \\limits after something that is not a large operator
                """);
    }

    @Test
    void delimiters() {
        assertThat(report("\\left( x")).isEqualTo("""
                \\left( x
                ^^^^^ \\left without \\right; write \\right and its delimiter where it ends
                """);
        assertThat(report("x \\right) y")).isEqualTo("""
                x \\right) y
                  ^^^^^^ \\right without \\left; write \\left and its delimiter where it begins
                """);
        assertThat(report("\\left a\\right)")).isEqualTo("""
                \\left a\\right)
                ^^^^^ \\left needs a delimiter; write ( or . for none
                """);
        assertThat(report("{\\left( x} \\right)")).isEqualTo("""
                {\\left( x} \\right)
                 ^^^^^ \\left without \\right; write \\right and its delimiter where it ends
                           ^^^^^^ \\right without \\left; write \\left and its delimiter where it begins
                """);
        assertThat(report("a \\middle| b")).isEqualTo("""
                a \\middle| b
                  ^^^^^^^ \\middle outside \\left and \\right
                """);
    }

    @Test
    void environments() {
        assertThat(report("\\begin{matrix} a")).isEqualTo("""
                \\begin{matrix} a
                ^^^^^^^^^^^^^^ \\begin{matrix} without \\end{matrix}; write \\end{matrix} where it ends
                """);
        assertThat(report("a \\end{matrix}")).isEqualTo("""
                a \\end{matrix}
                  ^^^^^^^^^^^^ \\end{matrix} without \\begin{matrix}; write \\begin{matrix} where it begins
                """);
        assertThat(report("\\begin{matrix} a \\end{cases}")).isEqualTo("""
                \\begin{matrix} a \\end{cases}
                                 ^^^^^^^^^^^ \\end{cases} closes \\begin{matrix}; write \\end{matrix}; opened at 0
                """);
        assertThat(report("\\begin{pmatirx} a \\end{pmatirx}")).isEqualTo("""
                \\begin{pmatirx} a \\end{pmatirx}
                ^^^^^^^^^^^^^^^ unknown environment pmatirx; did you mean \\begin{pmatrix}?
                """);
        assertThat(report("a & b \\\\ c")).isEqualTo("""
                a & b \\\\ c
                  ^ & outside an environment with columns; write \\& to show the sign
                      ^^ \\\\ outside an environment with rows
                """);
        assertThat(report("\\begin{array}{c|x} a \\end{array}")).isEqualTo("""
                \\begin{array}{c|x} a \\end{array}
                             ^ unknown column x; write columns as l, c or r, and lines as |
                """);
        assertThat(report("\\begin a")).isEqualTo("""
                \\begin a
                ^^^^^^ \\begin without the name of an environment in braces
                """);
    }

    @Test
    void signs_out_of_place() {
        assertThat(report("100% of x")).isEqualTo("""
                100% of x
                   ^ % without a backslash; write \\%
                """);
        assertThat(Formula.of("100%", false, Macros.NONE).problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.STRAY_PERCENT);
        assertThat(report("a $ b")).isEqualTo("""
                a $ b
                  ^ $ inside a formula; write \\$ to show the sign
                """);
        assertThat(report("\\text{a $x}")).isEqualTo("""
                \\text{a $x}
                        ^ $ without a second $; write $ where it ends
                """);
        assertThat(report("\\text{a_b}")).isEqualTo("""
                \\text{a_b}
                       ^ _ inside text; put it between dollar signs
                """);
        assertThat(report("a \\")).isEqualTo("""
                a \\
                  ^ a backslash with nothing after it
                """);
        assertThat(report("#1")).isEqualTo("""
                #1
                ^^ #1 outside a macro; write \\#
                """);
        for (String character : List.of("\u0007", "\ud800", "\udfff", "\ufdd0", "\ufdef", "\uffff")) {
            assertThat(report("a" + character)).contains("a control character");
            assertThat(report("\\text{a" + character + "}")).contains("a control character");
        }
        assertThat(report("\ud83d\ude00 \ufdcf \ufdf0")).doesNotContain("a control character");
        assertThat(report("a #")).isEqualTo("""
                a #
                  ^ # outside a macro; write \\#
                """);
        assertThat(report("\\limits x")).isEqualTo("""
                \\limits x
                ^^^^^^^ \\limits with nothing before it
                """);
    }

    @Test
    void words_in_a_formula() {
        assertThat(report("\\text")).isEqualTo("""
                \\text
                ^^^^^ \\text needs an argument
                """);
        assertThat(report("\\text{\\(x\\)}")).startsWith("""
                \\text{\\(x\\)}
                      ^^ \\( inside a formula; write $
                """);
        assertThat(report("\\text{\\alpha #1}")).isEqualTo("""
                \\text{\\alpha #1}
                      ^^^^^^ \\alpha inside text; put it between dollar signs
                             ^^ #1 outside a macro; write \\#
                """);
        assertThat(report("\\text{\\begin{matrix}}")).isEqualTo("""
                \\text{\\begin{matrix}}
                      ^^^^^^^^^^^^^^ \\begin{matrix} inside text
                """);
        assertThat(report("\\text{5%}")).isEqualTo("""
                \\text{5%}
                       ^ % without a backslash; write \\%
                """);
        assertThat(report("\\text{a\\")).isEqualTo("""
                \\text{a\\
                     ^ { without }; write } where it ends; to show a brace, write \\{
                       ^ a backslash with nothing after it
                """);
    }

    @Test
    void fractions_of_plain_tex() {
        assertThat(report("{a \\over b \\over c}")).isEqualTo("""
                {a \\over b \\over c}
                           ^^^^^ a second \\over in one group
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\\bf} x", "{a\\over}", "{x\\displaystyle}", "\\text{a $x$ b}", "\\begin{matrix}\\end{matrix}"})
    void a_group_may_end_behind_a_command(String tex) {
        assertThat(Formula.of(tex, false, Macros.NONE).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"x \\right) y | xy", "a & (b) | a(b)", "5% x | 5%x", "a $ b | ab", "x_1_2 | x₁₂", "\\foo x | x"})
    void what_is_wrong_is_passed_over(String tex, String plain) {
        Formula formula = Formula.of(tex, false, Macros.NONE);
        assertThat(formula.problems()).isNotEmpty();
        assertThat(formula.plain()).isEqualTo(plain);
    }

    @Test
    void all_of_them_are_reported() {
        assertThat(report("\\foo {x^} \\left( {a_1_2 & \\end{matrix}")).isEqualTo("""
                \\foo {x^} \\left( {a_1_2 & \\end{matrix}
                ^^^^ unknown command \\foo; define it with \\newcommand{\\foo}{…} in @Paper(macros) or in the file of option roundup.macros
                       ^ ^ with nothing to raise or lower
                          ^^^^^ \\left without \\right; write \\right and its delimiter where it ends
                                 ^ { without }; write } where it ends; to show a brace, write \\{
                                     ^ a second subscript; group them with braces
                                        ^ & outside an environment with columns; write \\& to show the sign
                                          ^^^^^^^^^^^^ \\end{matrix} without \\begin{matrix}; write \\begin{matrix} where it begins
                """);
    }

    @Test
    void a_hundred_levels_are_not_too_deep() {
        assertThat(Formula.of("{".repeat(99) + "x" + "}".repeat(99), false, Macros.NONE)
                        .problems())
                .isEmpty();
        assertThat(Formula.of("{".repeat(100) + "x" + "}".repeat(100), false, Macros.NONE)
                        .problems())
                .hasSize(1);
        assertThat(Formula.of("\\text{" + "\\textbf{a}".repeat(150) + "}", false, Macros.NONE)
                        .problems())
                .isEmpty();
    }

    @Test
    void depth_is_bounded() {
        for (String opener : List.of("{", "\\sqrt", "\\left(", "\\begin{matrix}", "\\text{", "x^{", "\\hat", "\\not")) {
            List<Problem> problems =
                    Formula.of(opener.repeat(10_000), false, Macros.NONE).problems();
            assertThat(problems).as(opener).extracting(Problem::words).anyMatch(words -> words.contains("levels"));
            assertThat(problems).as(opener).hasSize(1);
        }
    }
}
