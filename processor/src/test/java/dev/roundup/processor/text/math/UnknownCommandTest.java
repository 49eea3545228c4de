package dev.roundup.processor.text.math;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.text.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help for commands that people write and we do not know: slips of the pen, functions, and their own macros. */
class UnknownCommandTest {
    private static String hint(String tex) {
        List<Problem> problems = Formula.of(tex, false, Macros.NONE).problems();
        assertThat(problems).as(tex).isNotEmpty();
        return problems.get(0).hint().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "alhpa, alpha",
        "apha, alpha",
        "gama, gamma",
        "lamda, lambda",
        "lamdba, lambda",
        "epislon, epsilon",
        "espilon, epsilon",
        "omnicron, omicron",
        "Omgea, Omega",
        "sigam, sigma",
        "thetaa, theta",
        "matbb, mathbb",
        "mathbff, mathbf",
        "mathhcal, mathcal",
        "mahtcal, mathcal",
        "opertorname, operatorname",
        "boldsymbl, boldsymbol",
        "rightarow, rightarrow",
        "Rightarow, Rightarrow",
        "leftrigtharrow, leftrightarrow",
        "infy, infty",
        "infinity, infty",
        "partal, partial",
        "partiall, partial",
        "nabal, nabla",
        "Sqrt, sqrt",
        "srqt, sqrt",
        "Frac, frac",
        "farc, frac",
        "tims, times",
        "tiems, times",
        "lte, leq",
        "gte, geq",
        "subsetqe, subseteq",
        "wideheat, widehat",
        "mni, min",
        "smu, sum",
        "undebrace, underbrace",
        "overlne, overline",
        "textt, text",
        "union, cup",
        "lang, langle",
        "Sin, sin",
        "limes, lim",
    })
    void a_slip_leads_to_the_command_that_was_meant(String written, String meant) {
        assertThat(hint("\\" + written + "{x}")).isEqualTo("did you mean \\" + meant + "?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diag", "sign", "supp", "conv", "range", "image", "prox", "proj", "dist", "vol", "cov", "Var", "Hom",
                "Ext", "Spec", "softmax", "KL", "trace", "mean", "poly", "polylog", "ReLU", "prob", "adj"
            })
    void a_function_is_written_with_its_name(String name) {
        assertThat(hint("\\" + name + "(x)")).isEqualTo("write \\operatorname{" + name + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LTF",
                "mix",
                "F",
                "X",
                "bx",
                "vx",
                "vtheta",
                "calA",
                "cA",
                "D",
                "G",
                "K",
                "T",
                "W",
                "loss",
                "cost",
                "model",
                "method",
                "ours",
                "name",
                "data",
                "test",
                "train",
                "state",
                "score",
                "prior",
                "policy",
                "reward",
                "noise",
                "given",
                "ones",
                "step",
                "alg",
                "sys",
                "tool",
                "SAT",
                "MAX",
                "NP",
                "OPT",
                "ELBO",
                "AC",
                "TC",
                "xbar",
                "xhat",
                "thetahat",
                "alphas",
                "thetas",
                "bfx",
                "mcX",
                "point",
                "joint",
                "subject",
                "cover",
                "kernel",
                "labels",
                "abc",
                "foo",
                "xyzzy",
                "mydist",
                "etal"
            })
    void an_own_macro_is_to_be_defined(String name) {
        assertThat(hint("\\" + name))
                .isEqualTo("define it with \\newcommand{\\" + name
                        + "}{…} in @Paper(macros) or in the file of option roundup.macros");
    }

    @ParameterizedTest
    @ValueSource(strings = {"def", "newcommand", "DeclareMathOperator", "let"})
    void a_definition_has_its_place_elsewhere(String name) {
        assertThat(hint("\\" + name)).isEqualTo("define it in @Paper(macros) or in the file of option roundup.macros");
    }

    @Test
    void words_in_a_formula_are_compared_with_commands_for_words() {
        assertThat(hint("\\text{\\texbf{a}}")).isEqualTo("did you mean \\textbf?");
        assertThat(hint("\\text{\\alhpa}")).startsWith("define it");
    }

    @Test
    void a_macro_of_the_author_is_suggested_too() {
        Macros macros = Macros.parse("\\newcommand{\\hilbert}{H}");
        assertThat(Formula.of("\\hilbrt", false, macros).problems().get(0).hint())
                .contains("did you mean \\hilbert?");
    }
}
