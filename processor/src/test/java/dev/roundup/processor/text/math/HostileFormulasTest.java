package dev.roundup.processor.text.math;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.render.mathml.MathMlElement;
import dev.roundup.processor.render.mathml.MathMlWriter;
import dev.roundup.processor.testing.Growth;
import dev.roundup.processor.text.Problem;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No input breaks the parser. */
class HostileFormulasTest {
    /** Parts of TeX. Those with a syntax of their own occur more than once. */
    private static final List<String> PIECES = Stream.of(
                    Symbols.names().stream().map(name -> "\\" + name),
                    EnvironmentReader.names().stream()
                            .flatMap(name -> Stream.of("\\begin{" + name + "}", "\\end{" + name + "}")),
                    Stream.of(
                            "{", "}", "{", "}", "[", "]", "(", ")", "^", "_", "&", "\\\\", "%", "$", "#1", "\\", "'",
                            "~"),
                    Stream.of(
                            "x", "y", "1", "2", ".", ",", "-", "=", " ", "\n", "é", "ℝ", "\ud835", "\u0000", "½", "²"),
                    Stream.of("\\left(", "\\right)", "\\left\\{", "\\right.", "\\frac", "\\sqrt[", "\\text{", "\\over"),
                    Stream.of("\\mine", "\\mine{a}", "\\mine[b]{c}", "\\again"))
            .flatMap(piece -> piece)
            .toList();

    private static final Macros MACROS =
            Macros.parse("\\newcommand{\\mine}[2][x]{#1^{#2}} \\def\\again{\\mine\\again}");

    private static String random(Random random, int pieces) {
        return random.ints(pieces, 0, PIECES.size()).mapToObj(PIECES::get).collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 40})
    void random_formulas_parse_and_their_problems_lie_inside(int pieces) {
        Random random = new Random(pieces);
        for (int i = 0; i < 1_000; i++) {
            String tex = random(random, pieces);
            check(tex, Formula.of(tex, random.nextBoolean(), MACROS));
            Macros.parse(tex);
        }
    }

    /** Checks that must hold for every formula. */
    static void check(String tex, Formula formula) {
        assertThat(MathMlWriter.math(formula).name()).isEqualTo("math");
        checkElement(tex, MathMlWriter.math(formula), 1);
        for (Problem problem : formula.problems()) {
            assertThat(problem.start()).as(tex).isBetween(0, problem.end());
            assertThat(problem.end()).as(tex).isLessThanOrEqualTo(tex.length());
            assertThat(problem.words()).as(tex).isNotBlank();
        }
    }

    private static void checkElement(String tex, MathMlElement element, int depth) {
        assertThat(depth).as(tex).isLessThan(500);
        assertThat(element.text())
                .as(tex)
                .doesNotContainPattern("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\ufffe\\uffff]");
        switch (element.name()) {
            case "mfrac", "mroot", "msub", "msup", "munder", "mover" ->
                assertThat(element.children()).as(tex).hasSize(2);
            case "msubsup", "munderover" ->
                assertThat(element.children()).as(tex).hasSize(3);
            case "mi", "mn", "mo", "mtext", "mspace", "annotation" ->
                assertThat(element.children()).as(tex).isEmpty();
            default -> assertThat(element.text()).as(tex).isEmpty();
        }
        element.children().forEach(child -> checkElement(tex, child, depth + 1));
    }

    @Test
    void the_same_formula_gives_the_same_result() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String tex = random(random, 12);
            assertThat(Formula.of(tex, true, MACROS)).isEqualTo(Formula.of(tex, true, MACROS));
        }
    }

    /** With quadratic work that allocates nothing, this test would take minutes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "1",
                "'",
                "}",
                "a^2_1",
                "\\foo",
                "\\right)",
                "\\frac12",
                "\\alpha",
                "&",
                "%",
                "{x}",
                "x^{2}",
                "\\text{a}",
                "\\begin{matrix}a&b\\\\\\end{matrix}",
                "\\left(x\\right)",
                "\\mine{x}",
                "$",
                "1,234",
                "\\\\",
                "x'",
                "\\not=",
                "\\begin{x}",
                "_1",
                "^1",
                "1,111,",
                "\\sin",
                "\\sum_1",
                "\\hspace{1em}",
                "\\bf",
                "\\displaystyle",
                "\\over",
                "\\kern1em",
                "\\mathrm{ab}",
                "+-",
                "\\,"
            })
    void long_formulas_make_work_in_proportion(String piece) {
        Growth.assertLinear(30_000, size -> Formula.of(piece.repeat(size / piece.length()), false, MACROS));
    }
}
