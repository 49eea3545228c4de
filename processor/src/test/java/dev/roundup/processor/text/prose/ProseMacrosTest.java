package dev.roundup.processor.text.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.text.Problem;
import dev.roundup.processor.text.math.Macros;
import dev.roundup.processor.text.tex.TexForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Macros of authors between formulas. */
class ProseMacrosTest {
    private static final String DEFINITIONS = """
            \\newcommand{\\method}{\\textsc{Kite}}
            \\newcommand{\\eps}{\\varepsilon}
            \\newcommand{\\Rd}{\\mathbb{R}^d}
            \\newcommand{\\xi}{x_i}
            \\newcommand{\\delt}{\\ensuremath{\\delta}}
            \\newcommand{\\say}[1]{``#1''}
            \\newcommand{\\two}[2][so]{#1 and #2}
            \\newcommand{\\nested}{\\say{\\method} over \\(\\Rd\\)}
            \\newcommand{\\norm}[1]{\\left\\|#1\\right\\|}
            \\newcommand{\\H}{\\mathcal{H}}
            \\newcommand{\\ie}{that is}
            \\newcommand{\\kites}{\\href{https://kites.example.org/a/rather/long/address/of/a/page}{kites}}
            \\def\\again{\\again}
            \\newcommand{\\bad}{\\nosuchthing{a}}
            """;

    private static final Macros MACROS = Macros.parse(DEFINITIONS);

    private static Prose parse(String text) {
        return ProseParser.parse(text, MACROS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We show \\method to work. | We show Kite to work.",
                "\\method-like, \\method{} and \\emph{\\method}. | Kite-like, Kite and Kite.",
                "an \\eps-net in \\Rd | an ε-net in ℝᵈ",
                "all \\xi and \\delt | all xᵢ and δ",
                "a \\say{word} here | a “word” here",
                "\\two[a]{b}, \\two{c} | a and b, so and c",
                "\\nested. | “Kite” over ℝᵈ.",
                "\\norm{x} is small | ‖x‖ is small",
                "Erd\\H{o}s, \\ie so | Erdős, that is so",
                "in \\(\\H, \\eps\\) | in ℋ, ε",
            })
    void they_become_what_they_stand_for(String text, String plain) {
        assertThat(parse(text).problems()).isEmpty();
        assertThat(parse(text).plain()).isEqualTo(plain);
    }

    @Test
    void other_documents_get_their_meaning() {
        assertThat(TexForm.of(parse("\\method: \\(\\norm{\\eps}\\) in \\Rd with \\(\\R\\)"), name -> ""))
                .isEqualTo("\\textsc{Kite}: {$\\left\\|\\varepsilon\\right\\|$} in {$\\mathbb{R}^d$} with"
                        + " {$\\mathbb{R}$}");
    }

    @Test
    void links_in_them_are_at_the_place_of_the_macro() {
        Prose prose = parse("see \\kites");
        assertThat(prose.links()).hasSize(1);
        assertThat(prose.links().get(0).offset()).isEqualTo(4);
    }

    private static String problem(String text) {
        Problem problem = parse(text).problems().get(0);
        return problem.start() + "-" + problem.end() + " " + problem.words();
    }

    @Test
    void problems_in_them_are_at_the_place_of_the_macro() {
        assertThat(problem("a \\bad b")).isEqualTo("2-6 unknown command \\nosuchthing");
        assertThat(problem("a \\again b")).endsWith("\\again expands without end");
        assertThat(problem("a \\say")).isEqualTo("2-6 \\say without its argument");
        assertThat(parse("a \\again b \\again").problems()).hasSizeLessThan(4);
    }

    @Test
    void doubling_ends() {
        StringBuilder doubling = new StringBuilder("\\def\\a{x}");
        for (char c = 'b'; c < 'z'; c++) {
            char before = (char) (c - 1);
            doubling.append("\\def\\" + c + "{\\" + before + " \\" + before + "}");
        }
        Prose prose = ProseParser.parse("\\y", Macros.parse(doubling.toString()));
        assertThat(prose.problems()).isNotEmpty();
    }

    @Test
    void commands_of_packages_are_read_among_words_too() {
        Prose prose = ProseParser.parse(
                "\\ce{CO2} at \\SI{3}{\\km}, 30\\arcsec wide, \\ion{H}{ii} and \\ang{45}", Macros.NONE);
        assertThat(prose.problems()).isEmpty();
        assertThat(prose.plain()).isEqualTo("CO₂ at 3 km, 30′′ wide, H ii and 45°");
    }

    @Test
    void an_unknown_command_may_be_a_macro() {
        assertThat(ProseParser.parse("our \\ours", Macros.NONE)
                        .problems()
                        .get(0)
                        .hint())
                .contains(
                        "write what it stands for, or define it with \\newcommand{\\ours}{…} in @Paper(macros) or in the"
                                + " file of option roundup.macros");
        assertThat(ProseParser.parse("\\newcommand{\\a}{b}", Macros.NONE)
                        .problems()
                        .get(0)
                        .hint())
                .contains("write the definition in @Paper(macros) or in the file of option roundup.macros");
        assertThat(ProseParser.parse("\\texbf{a}", Macros.NONE)
                        .problems()
                        .get(0)
                        .hint())
                .contains("did you mean \\textbf?");
    }
}
