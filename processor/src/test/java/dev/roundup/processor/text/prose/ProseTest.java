package dev.roundup.processor.text.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.text.prose.Inline.InlineFormula;
import dev.roundup.processor.text.prose.Inline.Placeholder;
import dev.roundup.processor.text.prose.Inline.WebLink;
import dev.roundup.processor.text.prose.Inline.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text as nodes, and text that stays as it is. */
public class ProseTest {
    public static List<Inline> only(String source) {
        Prose prose = ProseParser.parse(source);
        assertThat(prose.blocks()).hasSize(1);
        return prose.paragraphs().get(0).inlines();
    }

    private static List<String> formulas(String source) {
        return only(source).stream()
                .filter(InlineFormula.class::isInstance)
                .map(InlineFormula.class::cast)
                .map(formula -> formula.offset()
                        + (formula.parsed().display() ? " display " : " ")
                        + formula.parsed().tex())
                .toList();
    }

    @Test
    void white_space_is_folded_and_trimmed() {
        assertThat(only("  one \t two\nthree\r\n ")).containsExactly(new Words("one two three"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\n \t\n\n\ntwo\nstill two", "one\\par two still two", "one \\par\n\ntwo still two"})
    void an_empty_line_or_its_command_ends_a_paragraph(String source) {
        assertThat(ProseParser.parse(source).paragraphs())
                .extracting(paragraph -> paragraph.inlines().get(0).plain())
                .containsExactly("one", "two still two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n \n", "{}", "\\noindent", "\\label{a}"})
    void a_blank_text_has_no_paragraph(String source) {
        assertThat(ProseParser.parse(source).isBlank()).isTrue();
        assertThat(ProseParser.parse("a" + source).isBlank()).isFalse();
        assertThat(ProseParser.parse(source).plain()).isEmpty();
    }

    @Test
    void formulas_stand_between_the_delimiters_of_te_x() {
        assertThat(formulas("a \\(x\\) b \\[y\\] c $z$ d $$w$$"))
                .containsExactly("4 x", "12 display y", "19 z", "26 display w");
        assertThat(ProseParser.parse("the \\(n\\) th").plain()).isEqualTo("the n th");
    }

    @ParameterizedTest
    @CsvSource({
        "\\begin{equation}a\\end{equation}, 16 display a",
        "\\begin{align*}a&b\\end{align*}, -1 display \\begin{aligned}a&b\\end{aligned}",
        "\\begin{math}a\\end{math}, 12 a",
        "\\ensuremath{a}, 12 a",
        "$a\\$b$, 1 a\\$b",
        "$a\\text{ if $b$}$, 1 a\\text{ if $b$}",
        "$ \\mathcal{O}(n) $, 1  \\mathcal{O}(n) ",
        "$ x_i $, 1  x_i ",
        "($<$600M), 2 <",
        "$\\sim$10, 1 \\sim",
        "$ f(R) $, 1  f(R) ",
        "$ d=1$, 1  d=1",
        "$M^ {1/2} $, 1 M^ {1/2} ",
        "for $n $ large, 5 n ",
        "$ p < 0.05 $, 1  p < 0.05 ",
        "p $ < $ q, 3  < ",
        "HE0435$-$1223, 7 -",
        "0.5$<z<$1.0, 4 <z<",
        "$J=$3$-$2, 1 J=",
        "$^\\circ$3639, 1 ^\\circ",
        "D$_n$4000, 2 _n",
        "$z\\sim$1.3, 1 z\\sim",
        "D$n$4000, 2 n",
        "$a\\mbox{ if $b$}$, 1 a\\mbox{ if $b$}",
        "$a\\text{ \\}$b$}$, 1 a\\text{ \\}$b$}",
        "$$5\\$$$, 2 display 5\\$",
        "\\\\\\(a\\), 4 a",
        "\\\\[2pt]\\[a\\], 9 display a",
    })
    void formulas_are_found_with_all_that_they_hold(String source, String formula) {
        assertThat(formulas(source).get(0).strip()).isEqualTo(formula.strip());
        assertThat(ProseParser.parse(source).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "between $5 and $10",
                "US$5-$10 or $5 - $10",
                "$x, $y and $HOME",
                "from $ 5 to $ 6 and A$ 7 or $ 8",
                "$5M and x^2 for $6",
                "costs $ 10 $ a day",
                "pay $ if you can $ or not",
                "$ 5",
                "costs 5$",
                "US$5 or A$10 a day",
                "a $ and another $ here",
                "a $x",
                "$HOME and $my_var",
                "a^2, b_i, C# & R&D, 90%",
                "[1] and ]",
                "don't, 5' and 6\", \"so\"",
                "'a' and ''b''",
                "a `b c",
                "`code` here",
                "a-b, 1 - 2, <!-- a -->, ---- and -->",
                "the --fast option",
                "--fast is an option",
                "a <- b <-- c and <!--- d --->",
                "it helps, and hops, to chop",
                "<a href='https://a.org'>",
                "http:// and https://",
                "5$x^2 more",
                "(~5, a/~b, a~~b, ~c, =~",
                "`` a''",
                "```code``` here's",
                "````code````",
                "`don't",
                "'",
                "a [b] c",
                "about ~50, ~/home, 5~10, x ~ y",
                "http and https, xhttp://a.org",
                "<a href=\"https://a.org\">"
            })
    void what_is_no_te_x_is_words(String source) {
        assertThat(only(source)).containsExactly(new Words(source));
        assertThat(ProseParser.parse(source).problems()).isEmpty();
    }

    @Test
    void what_is_not_closed_takes_no_other_formula_along() {
        assertThat(formulas("\\( a \\[b\\]")).containsExactly("7 display b");
        assertThat(formulas("\\) a \\(b\\) \\] \\[c\\]")).containsExactly("7 b", "16 display c");
        assertThat(formulas("\\[ a \\(b\\)")).containsExactly("7 b");
        assertThat(formulas("\\( a \\( b\\)")).containsExactly("7  b");
    }

    @Test
    void each_dollar_opens_or_closes_one_formula() {
        assertThat(formulas("$J=$3$-$2 at $z$=3")).containsExactly("1 J=", "6 -", "14 z");
        assertThat(formulas("costs $5 for $n$ and $5 for \\emph{x} and $y$")).containsExactly("14 n", "42 y");
        assertThat(ProseParser.parse("$x_i and $y_j are").problems()).hasSize(2);
        assertThat(formulas("$ f(R)\n= x $ and $M^\n{1/2} $")).containsExactly("1  f(R)\n= x ", "18 M^\n{1/2} ");
    }

    @ParameterizedTest
    @CsvSource({"'HE$\\,$0435', HE\u202f0435", "a$~$b, a\u00a0b", "a\\(\\;\\)b, a\u202fb"})
    void a_space_between_dollars_is_a_space(String source, String shown) {
        assertThat(only(source)).containsExactly(new Words(shown));
    }

    @Test
    void dollars_with_blanks_inside_hold_a_short_formula() {
        assertThat(formulas("$ x_i " + "+ 1 ".repeat(100) + "$")).hasSize(1);
        assertThat(formulas("$ x_i " + "+ 1 ".repeat(130) + "$")).isEmpty();
    }

    @Test
    void an_apostrophe_far_away_closes_no_quotation() {
        assertThat(ProseParser.parse("`" + "a ".repeat(150) + "'").plain())
                .startsWith("‘a")
                .endsWith("a ’");
        assertThat(ProseParser.parse("`" + "a ".repeat(151) + "'").plain())
                .startsWith("`a")
                .endsWith("a '");
    }

    @Test
    void a_dollar_formula_ends_with_its_paragraph() {
        assertThat(ProseParser.parse("a $x\n\ny$ b").paragraphs()).hasSize(2);
    }

    @Test
    void placeholders_are_found_with_their_place() {
        assertThat(only("the {{papers:main}} of {{ papers }}"))
                .containsExactly(
                        new Words("the "),
                        new Placeholder("papers:main", 4),
                        new Words(" of "),
                        new Placeholder("papers", 23));
        assertThat(ProseParser.parse("\\emph{of {{papers}}}").placeholders())
                .containsExactly(new Placeholder("papers", 9));
    }

    @ParameterizedTest
    @CsvSource({"{{BERT}}: a {Net}, BERT: a Net", "{{Deep} Learning}, Deep Learning", "{{ two words }}, two words"})
    void the_braces_of_bibtex_vanish(String source, String plain) {
        assertThat(ProseParser.parse(source).plain().strip()).isEqualTo(plain);
    }

    @Test
    void plain_text_can_put_values_in_place_of_placeholders() {
        Prose prose = ProseParser.parse("the {{papers}} papers");
        assertThat(prose.plain()).isEqualTo("the {{papers}} papers");
        assertThat(prose.plain(placeholder -> "8")).isEqualTo("the 8 papers");
    }

    @ParameterizedTest
    @CsvSource({
        "see https://a.org/b_c., https://a.org/b_c",
        "(at http://a.org/(x)), http://a.org/(x)",
        "at https://a.org/x\\_y\\%20z and, https://a.org/x_y%20z",
        "HTTPS://A.org/~me?q=1&r=2#s!, HTTPS://A.org/~me?q=1&r=2#s",
        "see http://a.org/x\\_., http://a.org/x_",
        "(http://a.org/x)) or, http://a.org/x",
        "\\url{https://a.org/a\\-b}, https://a.org/ab",
        "\\url{https://a.org/\\~{}me}, https://a.org/~me",
        "\\url{https://a.org/a\\_b%20c}, https://a.org/a_b%20c",
        "\\href{https://a.org}{the \\emph{code}}, https://a.org",
        "\\href{https://a.org}{https://b.org}, https://a.org"
    })
    void addresses_become_links(String source, String url) {
        Prose prose = ProseParser.parse(source);
        assertThat(prose.links()).extracting(WebLink::url).containsExactly(url);
        assertThat(source.substring(prose.links().get(0).offset())).startsWith(url.substring(0, 10));
        assertThat(prose.problems()).isEmpty();
    }
}
