package dev.roundup.processor.text.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.testing.Growth;
import dev.roundup.processor.text.Problem;
import dev.roundup.processor.text.tex.TexForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text parses in linear time into nodes that can be shown. */
@Tag("as-compiled") // random texts once are enough: nothing in them depends on the jar
class GeneratedTexTest {
    private static final List<String> PIECES = pieces();

    private static List<String> pieces() {
        List<String> pieces = new ArrayList<>(List.of(
                "\\(",
                "\\)",
                "\\[",
                "\\]",
                "$",
                "$$",
                "{{",
                "}}",
                "{",
                "}",
                "[",
                "]",
                "\\",
                " ",
                "\n",
                "\n\n",
                "a",
                "papers",
                "\uD83D",
                "\0",
                "é",
                "~",
                "--",
                "---",
                "``",
                "''",
                "`",
                "'",
                "\"",
                "%",
                "&",
                "http://",
                "https://a.org",
                "{itemize}",
                "{equation}",
                "{align}",
                "\\end{align}",
                "{x}",
                "\\verb|",
                "|",
                "\u0301",
                "<",
                "://",
                "$5",
                "^{",
                "_{",
                ", ",
                "~3",
                "{\\alpha}",
                "\\alpha",
                "3"));
        TextVocabulary.ALL.keySet().forEach(name -> pieces.add("\\" + name));
        return pieces;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(40); pieces > 0; pieces--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    static void check(String source) {
        Prose prose = ProseParser.parse(source);
        prose.paragraphs().forEach(paragraph -> assertThat(paragraph.inlines()).isNotEmpty());
        assertThat(prose.plain()).isNotNull();
        assertThat(TexForm.of(prose, Inline::plain)).isNotNull();
        assertThat(prose.placeholders()).hasSizeLessThanOrEqualTo(source.length());
        for (Problem problem : prose.problems()) {
            assertThat(problem.start()).isBetween(0, source.length());
            assertThat(problem.end()).isBetween(problem.start(), source.length());
        }
    }

    @Test
    void generated_texts_parse() {
        for (long seed = 0; seed < 20_000; seed++) {
            String source = text(new Random(seed));
            try {
                check(source);
            } catch (RuntimeException | AssertionError failed) {
                throw new AssertionError("seed " + seed + ": " + source, failed);
            }
        }
    }

    /** The LaTeX output contains nothing that BibTeX or our own parser would reject, whatever the text was. */
    @Test
    void latex_parses_without_a_problem_and_reads_the_same() {
        for (long seed = 0; seed < 5_000; seed++) {
            Prose prose = ProseParser.parse(text(new Random(seed)).replaceAll("[$`'\"<\n-]|\\\\[\\[\\]()]|http", ""));
            if (prose.problems().isEmpty()) {
                Prose again = ProseParser.parse(TexForm.of(prose, Inline::plain));
                assertThat(again.problems())
                        .as("seed %d: %s", seed, prose.source())
                        .isEmpty();
                assertThat(collapsed(again.plain()))
                        .as("seed %d: %s", seed, prose.source())
                        .isEqualTo(collapsed(prose.plain()));
            }
        }
    }

    private static String collapsed(String words) {
        return words.replaceAll("[~ \u00a0\u202f]+", " ").strip();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\(",
                "\\[",
                "$",
                "$$",
                "{{",
                "{",
                "}",
                "\\",
                " ",
                "$a",
                "\\(a",
                "{{a ",
                "$a b ",
                "\\)",
                "\\(\\]",
                "\\emph{",
                "\\emph",
                "\\bf ",
                "\\url{",
                "\\cite",
                "\\cite[",
                "\\item",
                "\\item[",
                "\\begin{itemize}",
                "\\end{itemize}",
                "\\begin{equation}",
                "\\begin{itemize}\\item ",
                "\\'{",
                "\\'",
                "\\foo",
                "\\verb|",
                "`",
                "``",
                "'",
                "`a",
                "-",
                "~",
                "%",
                "\n%",
                "http://",
                "http://a.org ",
                "http://a.org/(",
                "a\\\\",
                "\\par",
                "\n\n",
                "\\href{a}{",
                "$\\text{",
                "\\textcolor{",
                "[",
                "\\footnote{a",
                "h",
                "\\begin{",
                "{\\bf a\n\n",
                "$ a",
                "\\$",
                "\\cite{a} and ",
                "(\\cite{a}), ",
                "nets, \\cite{a} ",
                "x^{",
                "x^{2}",
                "{a,",
                "{a,}",
                "{}",
                "{\\alpha}",
                "z~3",
                "$x$~",
                "$ a$",
                "$<$1"
            })
    void a_long_text_of_one_piece_makes_work_in_proportion(String piece) {
        Growth.assertLinear(
                100_000, size -> ProseParser.parse(piece.repeat(size)).plain());
    }
}
