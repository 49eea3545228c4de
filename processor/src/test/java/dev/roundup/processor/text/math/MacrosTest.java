package dev.roundup.processor.text.math;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.text.Problem;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The commands that a lab defines. */
class MacrosTest {
    private final Macros lab = Macros.parse("""
            % what our papers use
            \\newcommand{\\R}{\\mathbb{R}}
            \\newcommand\\E{\\mathbb{E}} % expectation
            \\newcommand{\\norm}[1]{\\left\\|#1\\right\\|}
            \\newcommand{\\pair}[2][x]{(#1, #2)}
            \\renewcommand{\\epsilon}{\\varepsilon}
            \\providecommand{\\alpha}{A}
            \\providecommand{\\loss}{\\mathcal{L}}
            \\def\\half{0.5}
            \\def\\swap#1#2{#2#1}
            \\DeclareMathOperator{\\rank}{rank}
            \\DeclareMathOperator*{\\esssup}{ess\\,sup}
            """);

    private String notation(String tex) {
        Formula formula = Formula.of(tex, true, lab);
        assertThat(formula.problems()).isEmpty();
        return Notation.of(formula);
    }

    @Test
    void all_forms_of_definitions_are_read() {
        assertThat(lab.problems()).isEmpty();
        assertThat(lab.names())
                .containsExactlyInAnyOrder(
                        "R", "E", "norm", "pair", "epsilon", "loss", "half", "swap", "rank", "esssup");
    }

    @Test
    void they_stand_for_what_they_mean() {
        assertThat(notation("\\R^d")).isEqualTo("msup(mi:ℝ mi:d)");
        assertThat(notation("\\norm{x}")).isEqualTo("mrow(mo:‖ mi:x mo:‖)");
        assertThat(notation("\\norm x")).isEqualTo("mrow(mo:‖ mi:x mo:‖)");
        assertThat(notation("\\epsilon")).isEqualTo("mi:ε");
        assertThat(notation("\\alpha \\loss")).isEqualTo("mrow(mi:α mi:ℒ\ufe00)");
        assertThat(notation("\\half")).isEqualTo("mn:0.5");
        assertThat(notation("\\swap ab")).isEqualTo("mrow(mi:b mi:a)");
        assertThat(notation("\\rank A")).isEqualTo("mrow(mi:rank mo[rspace=0.1667em]:() mi:A)");
        assertThat(notation("\\esssup_x f")).isEqualTo("mrow(munder(mi:ess sup mi:x) mo[rspace=0.1667em]:() mi:f)");
        assertThat(notation("x_\\R")).isEqualTo("msub(mi:x mi:ℝ)");
        assertThat(notation("\\text{in \\R}".replace("\\R", "$\\R$"))).isEqualTo("mrow(mtext:in␣ mi:ℝ)");
    }

    @Test
    void a_first_argument_may_be_left_out() {
        assertThat(notation("\\pair{y}")).isEqualTo("mrow(mo[stretchy=false]:( mi:x mo:, mi:y mo[stretchy=false]:))");
        assertThat(notation("\\pair[z]{y}"))
                .isEqualTo("mrow(mo[stretchy=false]:( mi:z mo:, mi:y mo[stretchy=false]:))");
    }

    @Test
    void arguments_are_groups_or_what_comes_next() {
        assertThat(notation("\\swap {a} {b}")).isEqualTo("mrow(mi:b mi:a)");
        assertThat(notation("\\swap{{a}{b}}c")).isEqualTo("mrow(mi:c mi:a mi:b)");
        assertThat(notation("\\pair [{]}] {y}"))
                .isEqualTo("mrow(mo[stretchy=false]:( mo[stretchy=false]:] mo:, mi:y mo[stretchy=false]:))");
    }

    private static String report(String definitions, String tex) {
        return Formula.of(tex, false, Macros.parse(definitions)).problems().stream()
                .map(FormulaProblemsTest::line)
                .collect(joining());
    }

    @Test
    void problems_inside_point_at_the_use() {
        assertThat(report("\\newcommand{\\bad}{\\xyzzy}", "a + \\bad"))
                .isEqualTo(
                        "    ^^^^ unknown command \\xyzzy; define it with \\newcommand{\\xyzzy}{…} in @Paper(macros) or in the file of option roundup.macros\n");
        assertThat(report("\\newcommand{\\bad}[1]{\\xyzzy{#1}}", "\\bad{\\yxxyz}"))
                .isEqualTo("""
                ^^^^ unknown command \\xyzzy; define it with \\newcommand{\\xyzzy}{…} in @Paper(macros) or in the file of option roundup.macros
                     ^^^^^^ unknown command \\yxxyz; define it with \\newcommand{\\yxxyz}{…} in @Paper(macros) or in the file of option roundup.macros
                """);
        assertThat(report("\\newcommand{\\two}[2]{#1#2}", "\\two a")).isEqualTo("^^^^ \\two needs an argument\n");
        assertThat(report("\\newcommand{\\two}[2]{#1#2}", "{\\two a}")).isEqualTo(" ^^^^ \\two needs an argument\n");
        assertThat(report("\\newcommand{\\one}[1]{#1}", "\\one {a"))
                .isEqualTo("     ^ { without }; write } where it ends; to show a brace, write \\{\n");
    }

    @Test
    void what_unfolds_without_end_is_a_problem() {
        assertThat(report("\\def\\x{\\x}", "a\\x")).isEqualTo(" ^^ \\x expands without end\n");
        assertThat(report("\\def\\x{\\x}", "\\x ^ } \\foo")).isEqualTo("^^ \\x expands without end\n");
        assertThat(report("\\def\\x{\\y\\y} \\def\\y{\\x\\x}", "\\x")).isEqualTo("^^ \\x expands without end\n");
        assertThat(report("\\def\\x#1{\\x{#1#1}}", "\\x{ab}")).isEqualTo("^^ \\x expands without end\n");
        String doubling = "\\def\\a{xx}\\def\\b{\\a\\a\\a\\a\\a\\a\\a\\a}\\def\\c{\\b\\b\\b\\b\\b\\b\\b\\b}"
                + "\\def\\d{\\c\\c\\c\\c\\c\\c\\c\\c}\\def\\e{\\d\\d\\d\\d\\d\\d\\d\\d}";
        assertThat(report(doubling, "\\e")).contains("expands without end");
    }

    @Test
    void their_names_are_suggested() {
        assertThat(report("\\newcommand{\\hilbert}{H}", "\\hilbrt")).contains("did you mean \\hilbert?");
    }

    private static String problems(String definitions) {
        return Macros.parse(definitions).problems().stream().map(Problem::words).collect(joining(" | "));
    }

    private static String names(String definitions) {
        assertThat(problems(definitions)).isEmpty();
        return Macros.parse(definitions).names().stream().sorted().collect(joining(" "));
    }

    @Test
    void comments_are_passed_over() {
        assertThat(names("% \\def\\a{x\n\\def\\b{y} %% \\def\\c{z}\n\\def\\d{z}"))
                .isEqualTo("b d");
        assertThat(names("\\def\\a{50\\% of} \\def\\b{\\\\%}\n}\\def\\c{x}")).isEqualTo("a b c");
        assertThat(Macros.parse("% a\n\\oops").problems())
                .extracting(Problem::start)
                .containsExactly(4);
    }

    @Test
    void what_one_pastes_from_a_preamble_is_read() {
        assertThat(names("\\usepackage[all]{foo}\\RequirePackage{bar}\\gdef\\a{x}"))
                .isEqualTo("a");
        assertThat(names("\\newcommand\\a{x}\\renewcommand*{\\b}{y}\\providecommand\\c[1][{]}]{#1}"))
                .isEqualTo("a b c");
        assertThat(names("\\newcommand{\\a}{{x}y}\\def\\b#1#2#3#4#5#6#7#8#9{#9}"))
                .isEqualTo("a b");
    }

    @Test
    void the_last_definition_counts_but_what_is_provided_yields() {
        assertThat(meaning("\\newcommand{\\a}{x}\\renewcommand{\\a}{y}")).isEqualTo("mi:y");
        assertThat(meaning("\\newcommand{\\a}{x}\\providecommand{\\a}{y}")).isEqualTo("mi:x");
        assertThat(meaning("\\providecommand{\\a}{y}")).isEqualTo("mi:y");
    }

    private static String meaning(String definitions) {
        return Notation.of(Formula.of("\\a", false, Macros.parse(definitions)));
    }

    @Test
    void what_is_no_definition_is_said() {
        assertThat(problems("\\newcommand{\\a}{x")).isEqualTo("{ without }");
        assertThat(problems("\\newcommand{a}{x}")).isEqualTo("\\newcommand needs the name of a command");
        assertThat(problems("\\DeclareMathOperator{arg max}{x}"))
                .isEqualTo("\\DeclareMathOperator needs the name of a command");
        assertThat(problems("\\newcommand{\\a}")).isEqualTo("\\newcommand needs its meaning in braces");
        assertThat(problems("\\newcommand{\\a}[x]{y}"))
                .isEqualTo("the number of arguments must be a digit from 0 to 9");
        assertThat(problems("\\newcommand{\\a}[10]{y}"))
                .isEqualTo("the number of arguments must be a digit from 0 to 9");
        assertThat(problems("\\newcommand{\\a}[1]{#2}")).isEqualTo("#2, but there is no such argument");
        assertThat(problems("\\newcommand{\\a}[1]{#1#0#}"))
                .isEqualTo("#0, but there is no such argument | #, but there is no such argument");
        assertThat(problems("\\def a{x}")).isEqualTo("\\def needs the name of a command");
        assertThat(problems("\\DeclareMathOperator{\\a}"))
                .isEqualTo("\\DeclareMathOperator needs its meaning in braces");
        assertThat(problems("\\def\\a#1#2#3#4#5#6#7#8#9#9{x}")).isEqualTo("more than nine arguments");
        assertThat(problems("* \\def\\a{x}")).isEqualTo("* is not a definition");
        assertThat(problems("\\newcommand{\\a} x y \\def\\b{x}")).isEqualTo("\\newcommand needs its meaning in braces");
        assertThat(problems("hello \\def\\a{x}")).isEqualTo("h is not a definition");
        assertThat(meaning("\\newcommand{\\a}{x")).isEqualTo("mi:x");
        assertThat(Macros.parse("hello \\def\\a{x}").names()).containsExactly("a");
        assertThat(Macros.parse("\\def\\a{x}\n  \\oops").problems())
                .extracting(Problem::start)
                .containsExactly(12);
    }

    private static String shown(String definitions, String tex) {
        Formula formula = Formula.of(tex, false, Macros.parse(definitions));
        assertThat(formula.problems()).as(tex).isEmpty();
        return formula.plain();
    }

    @Test
    void they_win_over_commands_of_packages() {
        assertThat(shown("\\newcommand{\\R}{x}", "\\R")).isEqualTo("x");
        assertThat(shown("\\providecommand{\\R}{x}", "\\R")).isEqualTo("x");
        assertThat(shown("\\newcommand{\\ce}[1]{#1y}", "\\ce{x}")).isEqualTo("xy");
        assertThat(shown("\\renewcommand{\\alpha}{x}", "\\alpha")).isEqualTo("x");
    }

    @Test
    void units_can_be_declared() {
        assertThat(shown("\\DeclareSIUnit{\\kite}{kt}", "\\SI{3}{\\kite}")).isEqualTo("3 kt");
        assertThat(shown("\\newcommand{\\speed}{\\km\\per\\s}", "\\SI{3}{\\speed}"))
                .isEqualTo("3 km s⁻¹");
    }

    @Test
    void two_definitions_of_a_name_are_a_problem() {
        assertThat(problems("\\newcommand{\\a}{x}\\newcommand{\\a}{y}")).isEqualTo("\\a is defined twice");
        assertThat(problems("\\def\\a{x}\\DeclareMathOperator{\\a}{y}")).isEqualTo("\\a is defined twice");
        assertThat(problems("\\newcommand{\\a}{x}\\def\\a{y}")).isEmpty();
        assertThat(Macros.parse("\\newcommand{\\a}{x}", Set.of("a")).problems()).hasSize(1);
    }

    @Test
    void others_get_their_meaning() {
        Macros macros = Macros.parse("\\newcommand{\\a}[1]{\\alpha #1}");
        assertThat(Formula.of("\\a{x} + y", false, macros).standard()).isEqualTo("\\alpha x + y");
        assertThat(Formula.of("\\a x^\\R", false, macros).standard()).isEqualTo("\\alpha x^\\mathbb{R}");
        assertThat(Formula.of("\\ce{H2O}", false, macros).standard()).isEqualTo("{\\mathrm{H}_{2}\\mathrm{O}}");
        assertThat(Formula.of("\\beta  y", false, macros).standard()).isEqualTo("\\beta  y");
    }

    @Test
    void uses_are_found_by_way_of_others() {
        Macros macros = Macros.parse("\\def\\a{\\b}\\def\\b{x}\\def\\c{y}");
        assertThat(macros.usedIn(List.of("one \\(\\a\\)", "\\cc"))).containsExactlyInAnyOrder("a", "b");
    }
}
