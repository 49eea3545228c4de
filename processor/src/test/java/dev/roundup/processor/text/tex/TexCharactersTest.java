package dev.roundup.processor.text.tex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that pdflatex does not know. {@code PdfLatexTest} types them. */
class TexCharactersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            β-VAE                    | {$\\beta$}-VAE
            αβ-CROWN, 5 μs, ΔE       | {$\\alpha$}{$\\beta$}-CROWN, 5 {$\\mu$}s, {$\\Delta$}E
            n ≤ ∞, a → b, −1         | n {$\\leq$} {$\\infty$}, a → b, {$-$}1
            k ≲ n and x ∈ ℝⁿ         | k {$\\lesssim$} n and x {$\\in$} {$\\mathbf{R}$}\\textsuperscript{n}
            CO₂, 10⁻⁶, 2¹⁰, m² and ¹ | CO\\textsubscript{2}, 10\\textsuperscript{{$-$}6}, 2\\textsuperscript{10}, m² and ¹
            ηᵢⱼ, xᵝ                  | {$\\eta$}\\textsubscript{ij}, x\\textsuperscript{{$\\beta$}}
            Nguyễn, Đặng, Ậ, Ṿ       | Nguy{\\~{ê}}n, Đ{\\d{ă}}ng, {\\d{Â}}, {\\d{V}}
            Forre\u0301, x\u0304, ḯ  | Forré, {\\={x}}, {\\'{ï}}
            ⅓ of it, 5′, 5″          | 1/3 of it, 5{$'$}, 5{$''$}
            """)
    void a_character_has_the_form_that_prints_it(String plain, String tex) {
        assertThat(TexText.of(plain)).isEqualTo(tex);
    }

    /** A comma would divide names and keywords, so the short command {@code \,} must not be used. */
    @Test
    void narrow_spaces_have_no_comma() {
        assertThat(TexText.of("5\u2009ms, 5\u202fms, 5\u200ams"))
                .isEqualTo("5\\thinspace{}ms, ".repeat(2) + "5\\thinspace{}ms");
        assertThat(TexText.of("a\u200bb\ufeffc")).isEqualTo("abc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ökologie der Äpfel, Łódź, Erdős, Çelik",
                "“quoted” – dashed — and so on…",
                "Γιώργος Παπαδόπουλος",
                "Иван Петров",
                "王伟",
                "Dương Hải",
                "👩‍🚀"
            })
    void what_latex_reads_and_what_has_no_form_stays(String text) {
        assertThat(TexText.of(text)).isEqualTo(text);
    }

    @Test
    void random_text_keeps_its_braces_balanced() {
        Random random = new Random(25);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(12, 1, 0x2c00)
                    .filter(c -> c < 0xd800)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            int depth = 0;
            String tex = TexText.of(text);
            for (int at = 0; at < tex.length(); at++) {
                char c = tex.charAt(at);
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                assertThat(depth).as(text).isNotNegative();
            }
            assertThat(depth).as(text).isZero();
        }
    }
}
