package dev.roundup.processor.text.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.text.prose.Inline.Emphasized;
import dev.roundup.processor.text.prose.Inline.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Braces that hold scripts, sets and signs, and those that only group. */
class BracesTest {
    /** The text with marks around its scripts: up in angle brackets, down in square ones. */
    private static String marked(List<Inline> inlines) {
        return inlines.stream().map(BracesTest::marked).collect(Collectors.joining());
    }

    private static String marked(Inline inline) {
        if (inline instanceof Emphasized styled) {
            String inside = marked(styled.children());
            return switch (styled.style()) {
                case SUPERSCRIPT -> "⟨" + inside + "⟩";
                case SUBSCRIPT -> "[" + inside + "]";
                default -> inside;
            };
        }
        return inline.plain();
    }

    private static String shown(String source) {
        Prose prose = ProseParser.parse(source);
        assertThat(prose.problems()).isEmpty();
        return prose.paragraphs().stream()
                .map(paragraph -> marked(paragraph.inlines()))
                .collect(Collectors.joining("\n\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "a T^{3/2} law                  | a T⟨3/2⟩ law",
                "in P^{d-2}.                    | in P⟨d-2⟩.",
                "NiS_{2-x} films                | NiS[2-x] films",
                "La_{0.7}Sr_{0.3}MnO_{3}        | La[0.7]Sr[0.3]MnO[3]",
                "10^{-3} eV                     | 10⟨-3⟩ eV",
                "^{13}C and ^{99m}Tc            | ⟨13⟩C and ⟨99m⟩Tc",
                "(^{3}He)                       | (⟨3⟩He)",
                "^{238}_{92}U                   | ⟨238⟩[92]U",
                "D_{s}^{*}                      | D[s]⟨*⟩",
                "R^{n x n} and f(x)^{2}         | R⟨n x n⟩ and f(x)⟨2⟩",
                "x_{i_{k}}                      | x[i[k]]",
                "{X}^{2}                        | X⟨2⟩",
                "{0,1}^{n}                      | {0,1}⟨n⟩",
                "$x$^{2} and \\(y\\)_{0}        | x⟨2⟩ and y[0]",
                "the n^{th} and 3^{rd}          | the n⟨th⟩ and 3⟨rd⟩",
                "log_{10} and sigma_{max}       | log[10] and sigma[max]",
                "B^{\\pm} and e^{i\\pi}         | B⟨±⟩ and e⟨iπ⟩",
                "M_{\\odot}, x_{\\rm eff}       | M[⊙], x[eff]",
                "90^{\\deg}C, f^{\\prime}, 5^{\\circ}   | 90°C, f′, 5⟨∘⟩",
                "T_{\\mathrm{eff}}              | T[eff]",
                "T_{\\rm dust grain}            | T[dust grain]",
                "x_{a,b}^{(2)}                  | x[a,b]⟨(2)⟩",
                "\\emph{T}^{2}                  | T⟨2⟩",
                "{\\bf T^{2}}                   | T⟨2⟩",
            })
    void a_script_is_raised_or_lowered(String source, String shown) {
        assertThat(shown(source.strip())).isEqualTo(shown.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user_{id} and user_{id}_name",
                "image_{i}.png",
                "x^{}",
                "x ^{2} and _{2}",
                "so ^{many words}",
                "x^{a script that goes on and on}",
                "(^{old} and ^{new})",
                "f^{ }",
            })
    void what_may_be_no_script_stays_as_typed(String source) {
        assertThat(ProseTest.only(source)).containsExactly(new Words(source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "a\\_{b} and a\\^{o}         | a_b and aô",
                "\\texttt{x^{2} {a, b}}      | x^{2} {a, b}",
                "\\verb+x^{2}+               | x^{2}",
            })
    void marks_of_commands_and_code_begin_no_script(String source, String shown) {
        assertThat(shown(source.strip())).isEqualTo(shown.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sets {X, Y} of",
                "in {0,1}^n and {-1,1}^d",
                "as {\"a\": 1} and {'b': 2}",
                "{\"a\": {\"b\": 1}, \"c\": {d}} is code",
                "{{1,2},{3}} is a set of sets",
                "{x | x > 0} is one",
                "{1, ..., n} and {1..n}",
                "{k=1} and {a;b} and {x<y}",
                "the classes {cats, dogs, and birds}",
                "{key: value} as code",
                "the empty set {} is one, and ({ }) {}.",
                "sqrt{s} = 7, and log{n}",
                "it is {}",
                "{A, B, and C} hold",
                "{X, Y}",
            })
    void sets_and_code_keep_their_braces(String source) {
        assertThat(ProseParser.parse(source).plain()).isEqualTo(source);
        assertThat(ProseParser.parse(source).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{BERT}: a {Net}                          | BERT: a Net",
                "{A*} and {C++} and {TCP/IP} and {U.S.}   | A* and C++ and TCP/IP and U.S.",
                "{Graphs, Trees, and Nets} at work        | Graphs, Trees, and Nets at work",
                "{Deep Nets, and the rest of it}          | Deep Nets, and the rest of it",
                "{{Why, and How: {A} Survey}}             | Why, and How: A Survey",
                "{BERT: Nets}, {GPT:} more                | BERT: Nets, GPT: more",
                "{\"Why so deep?\"}: An answer            | \"Why so deep?\": An answer",
                "{\\bf a, b} and {\\em c, d}              | a, b and c, d",
                "{\\bf{a, b}} and \\textbf{c, d}          | a, b and c, d",
                "1{,}000 and {$a, b$}                     | 1,000 and a, b",
                "\\LaTeX{} and \\LaTeX {} a{}b            | LaTeX and LaTeX ab",
                "Bayes{ian} {B}ayes multi{GPU} na{i}ve   | Bayesian Bayes multiGPU naive",
                "{\\color{red} a, b}                      | a, b",
                "{see \\cite{a,b}}                        | see […]",
            })
    void the_braces_of_te_x_and_bibtex_vanish(String source, String shown) {
        assertThat(shown(source.strip())).isEqualTo(shown.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\\alpha} and {\\mu}m        | α and μm",
                "90{\\deg} and 2{ \\Omega }   | 90° and 2Ω",
                "{\\Lambda}CDM, {\\gamma}-ray | ΛCDM, γ-ray",
                "{\\alpha}_{s}                | α[s]",
                "{\\epsilon} {\\phi}          | ε ϕ",
                "{\\pm}5 {\\sim}3             | ±5 ∼3",
                "{{\\alpha}, {\\beta}} hold   | {α, β} hold",
                "{\\AA} and {\\ss}            | Å and ß",
            })
    void a_sign_in_braces_is_shown_as_arxiv_shows_it(String source, String shown) {
        assertThat(shown(source.strip())).isEqualTo(shown.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\alpha", "{\\alpha x}", "{\\bf \\alpha}", "{\\foo}", "{\\frac}", "{\\alpha \\beta}"})
    void any_other_command_of_formulas_is_a_problem(String source) {
        assertThat(ProseParser.parse(source).problems()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "T^{3/2} and 10^{-3}              | T^(3/2) and 10⁻³",
                "H\\textsubscript{2}O, m^{2}      | H₂O, m²",
                "19\\textsuperscript{th} and n^{th} | 19th and nth",
                "NiS_{2-x} P^{d-2}                | NiS₂₋ₓ Pᵈ⁻²",
                "T_{eff}                          | T_(eff)",
            })
    void plain_text_keeps_the_meaning_of_scripts(String source, String plain) {
        assertThat(ProseParser.parse(source.strip()).plain()).isEqualTo(plain.strip());
    }

    @Test
    void a_set_that_is_not_closed_is_a_problem() {
        assertThat(ProseParser.parse("a {X, Y").problems()).hasSize(1);
        assertThat(ProseParser.parse("a^{2").problems()).hasSize(1);
    }
}
