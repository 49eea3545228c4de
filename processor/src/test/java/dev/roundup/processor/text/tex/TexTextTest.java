package dev.roundup.processor.text.tex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.text.prose.Block.Listing;
import dev.roundup.processor.text.prose.Block.Paragraph;
import dev.roundup.processor.text.prose.Emphasis;
import dev.roundup.processor.text.prose.Inline;
import dev.roundup.processor.text.prose.Inline.Break;
import dev.roundup.processor.text.prose.Inline.Emphasized;
import dev.roundup.processor.text.prose.Inline.WebLink;
import dev.roundup.processor.text.prose.Inline.Words;
import dev.roundup.processor.text.prose.Prose;
import dev.roundup.processor.text.prose.ProseParser;
import dev.roundup.processor.text.prose.ProseTest;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The meaning of TeX between formulas. */
class TexTextTest {
    private static String plain(String source) {
        Prose prose = ProseParser.parse(source);
        assertThat(prose.problems()).as(source).isEmpty();
        return prose.plain();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Erd\\H{o}s, Poincar\\'e, Schr\\"{o}dinger  | Erdős, Poincaré, Schrödinger
            G\\"odel, na\\"{\\i}ve, na\\"\\i ve, {\\'e}  | Gödel, naïve, naïve, é
            Fran\\c cois, \\c{C}a, \\v{S}, \\v Z, \\u{g} | François, Ça, Š, Ž, ğ
            \\~nandu, \\=a, \\.z, \\k{e}, \\r a, \\d{s}, \\b{n} | ñandu, ā, ż, ę, å, ṣ, ṉ
            Ti\\'{\\^e}n, \\'{\\ae}, \\`{a}, \\t{oo}, \\'{ee} | Tiến, ǽ, à, o͡o, ée
            \\ss, Bj\\o rn, \\O, \\AE{}on, \\L{}ukasz, \\aa ngstr{\\"o}m, \\dh, \\NG | ß, Bjørn, Ø, Æon, Łukasz, ångström, ð, Ŋ
            90\\%, R\\&D, \\$5, a\\_b, \\#1, \\{x\\}      | 90%, R&D, $5, a_b, #1, {x}
            \\textasciitilde, \\textbackslash x, \\~{}, \\^{} | ~, \\x, ~, ^
            a, \\ldots, b \\dots and c                 | a, …, b … and c
            \\LaTeX{} is \\TeX\\ as \\LaTeX is          | LaTeX is TeX as LaTeX is
            \\S 3, \\pounds5, \\copyright 2020, 5\\textdegree C | §3, £5, ©2020, 5°C
            pages 1--5 --- or so                       | pages 1–5 — or so
            ``He said `no' and didn't''                | “He said ‘no’ and didn't”
            ``a" and \\enquote{b}                      | “a” and “b”
            {plain {braces} vanish}{}                  | plain braces vanish
            break\\-able, shelf\\/ful, a\\\\ b           | breakable, shelfful, a b
            \\textrm{a} \\mbox{b} \\text{c} \\textsf{d}   | a b c d
            \\textcolor{red}{warm}, \\vspace{1em} x\\label{y} | warm, x
            Nets \\cite{a} and trees~\\citep[p.~3]{b}.   | Nets and trees.
            as in \\cite{a}, \\citet{b} and \\cite{c} say | as in […], […] and […] say
            see Figure~\\ref{f} and \\eqref{g}           | see Figure\u00a0[…] and […]
            one\\footnote{Two words.} three             | one (Two words.) three
            \\verb+a_{b}--c+ \\texttt{--x}              | a_{b}--c --x
            {\\bf a} {\\it b\\/} {\\em c {\\sc d} e} \\small f | a b c d e f
            10\\,ms, 5\\ units, a~b, et al.~ c          | 10\u202fms, 5 units, a\u00a0b, et al.\u00a0c
            \\emph x and \\textbf 12                    | x and 12
            \\'{ e}, \\'{e }, \\'{\\i }t, \\' e             | é, é, ít, é
            un{\\bf real}, \\bf so it is               | unreal, so it is
            {\\footnotesize small}                     | small
            one \\footnote {Two.} \\footnote[3]{Four.} | one (Two.) (Four.)
            a\\\\*b\\\\[2pt] c                           | a b c
            \\verb++x \\verb*a b*                       | x a b
            \\vspace*{1em}\\hspace* {2em}x              | x
            trees \\citep [see] [p. 3] {a} and \\cite*{b}. | trees and […].
            \\emph {a} \\emph  {b}                      | a b
            5 \\, ms                                   | 5\u202fms
            x~5, 5~ms, a~b                            | x~5, 5\u00a0ms, a\u00a0b
            -- so it is, a--b                         | – so it is, a–b
            `a', `a b' c                              | ‘a’, ‘a b’ c
            `it isn't so' 'tis                        | ‘it isn't so’ 'tis
            ``a `b' c'' 'd'                           | “a ‘b’ c” 'd'
            ``a "b" c'' and ``a 5" disk''             | “a "b" c” and “a 5" disk”
            `so" and `no' and ``yes``                 | “so” and ‘no’ and “yes”
            ``sub"optimal, and then "big"             | “sub”optimal, and then "big"
            "so'' and `b "c" d'                       | "so'' and ‘b "c" d’
            ``a'' ``b'' "c"                           | “a” “b” "c"
            ``the dogs' home''                        | “the dogs' home”
            \\begin {quote} a \\end {quote} b           | a b
            \\begin{itemize}\\item [a]b\\end{itemize}    | • a b
            """)
    void plain_text(String source, String shown) {
        assertThat(plain(source.strip())).isEqualTo(shown.strip());
        assertThat(Normalizer.isNormalized(shown, Normalizer.Form.NFC)).isTrue();
    }

    @Test
    void styles_nest() {
        assertThat(ProseTest.only("\\textbf{a \\emph{b}} {\\tt c} H\\textsubscript{2}O"))
                .containsExactly(
                        new Emphasized(
                                Emphasis.STRONG,
                                List.of(new Words("a "), new Emphasized(Emphasis.EMPHASIS, List.of(new Words("b"))))),
                        new Words(" "),
                        new Emphasized(Emphasis.TYPEWRITER, List.of(new Words("c"))),
                        new Words(" H"),
                        new Emphasized(Emphasis.SUBSCRIPT, List.of(new Words("2"))),
                        new Words("O"));
    }

    @Test
    void a_style_goes_on_in_the_next_paragraph() {
        assertThat(ProseParser.parse("{\\bf a\n\nb} c").paragraphs())
                .containsExactly(
                        new Paragraph(List.of(new Emphasized(Emphasis.STRONG, List.of(new Words("a"))))),
                        new Paragraph(
                                List.of(new Emphasized(Emphasis.STRONG, List.of(new Words("b"))), new Words(" c"))));
    }

    @Test
    void links_hold_words_but_no_links() {
        assertThat(ProseTest.only("\\href{https://a.org}{a \\url{b} \\href{c}{d}}"))
                .containsExactly(new WebLink(
                        "https://a.org", 6, List.of(new Words("a "), new Words("b"), new Words(" "), new Words("d"))));
    }

    @Test
    void lines_end_where_something_follows() {
        assertThat(ProseTest.only("a\\\\[2pt] b \\newline c\\\\"))
                .containsExactly(new Words("a"), new Break(), new Words("b"), new Break(), new Words("c"));
    }

    @Test
    void lists_are_blocks() {
        Prose prose = ProseParser.parse("""
                We
                \\begin{itemize}[leftmargin=*]
                  \\item sort \\textbf{twice};
                  \\item[(b)] search:
                    \\begin{enumerate} \\item up \\item down \\end{enumerate}
                \\end{itemize}
                and stop.
                """);

        assertThat(prose.problems()).isEmpty();
        assertThat(prose.blocks()).hasSize(3);
        Listing list = (Listing) prose.blocks().get(1);
        assertThat(list.items()).hasSize(2);
        assertThat(list.items().get(1).get(1))
                .isInstanceOfSatisfying(
                        Listing.class, inner -> assertThat(inner.numbered()).isTrue());
        assertThat(prose.plain()).isEqualTo("We • sort twice; • (b) search: 1. up 2. down and stop.");
    }

    @Test
    void blocks_are_paragraphs_of_their_own() {
        assertThat(ProseParser.parse("a \\begin{center} b \\end{center} c").paragraphs())
                .hasSize(3);
        assertThat(ProseParser.parse("a \\begin{centre} b \\end{centre} c").paragraphs())
                .hasSize(3);
        assertThat(ProseParser.parse("a \\item b").paragraphs()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            R&D of \\emph{50\\%} of C\\#~x | R\\&D of \\emph{50\\%} of C\\#~x
            A $\\beta$-VAE for \\[x^2\\]                  | A {$\\beta$}-VAE for {$x^2$}
            {\\bf G\\"odel} \\textbackslash ~ ^ _         | \\textbf{Gödel} \\textbackslash{}\\textasciitilde{} \\textasciicircum{} \\_
            \\(a\\$b\\) \\(50\\%\\) \\(a } b\\) \\(a { b\\) \\(\\text{a $b$}\\) | {$a\\$b$} {$50\\%$} a \\textbraceright{} b a \\textbraceleft{} b \\textbackslash{}text\\textbraceleft{}a \\$b\\$\\textbraceright{}
            \\{ $\\{a$ \\href{https://a.org}{words}       | \\textbraceleft{} {$\\lbrace a$} words
            """)
    void tex_form(String source, String tex) {
        assertThat(TexForm.of(ProseParser.parse(source.strip()), Inline::plain)).isEqualTo(tex.strip());
    }
}
