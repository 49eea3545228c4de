package dev.roundup.processor.text.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How formulas read where only plain text can stand. */
class PlainMathTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "O(n)                        | O(n)",
                "\\mathbb{R}^d               | ℝᵈ",
                "x_i^2                       | xᵢ²",
                "x^{\\alpha+q}               | x^(α+q)",
                "x_{\\theta}                 | x_θ",
                "10^{-3}                     | 10⁻³",
                "f'(x), f'^2                 | f′(x), f′²",
                "A^* B^\\dagger 90^\\circ    | A*B†90°",
                "\\frac{a}{b}                | a/b",
                "\\frac{a+1}{2n}             | (a + 1)/2n",
                "\\frac{1}{\\sqrt{T}}        | 1/√(T)",
                "\\sqrt[3]{x+1}              | ³√(x + 1)",
                "-a = b \\times (-c)         | −a = b × (−c)",
                "a \\in A, b                 | a ∈ A, b",
                "\\sum_{i=1}^n x_i           | ∑ᵢ₌₁ⁿ xᵢ",
                "\\int f(x)\\,dx             | ∫f(x) dx",
                "n \\log n                   | n log n",
                "\\log(n)                    | log(n)",
                "\\arg\\min_x f(x)           | arg minₓ f(x)",
                "\\operatorname{KL}(p \\Vert q) | KL(p‖q)",
                "\\hat{y} + \\bar x          | ŷ + x̄",
                "\\widetilde{O}(n)           | Õ(n)",
                "\\text{if } x > 0           | if x > 0",
                "\\left\\lfloor x \\right\\rfloor | ⌊x⌋",
                "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix} | (a, b; c, d)",
                "\\begin{aligned} a &= b \\\\ c &= d \\end{aligned} | a = b; c = d",
                "\\begin{cases} 1 & x \\\\ 0 & y \\end{cases} | {1, x; 0, y",
                "X \\xrightarrow{d} Y        | X →ᵈ Y",
                "\\phantom{x} a \\quad b     | a b",
                "\\binom{n}{k}               | (n k)",
                "\\mathcal{L}_{\\mathrm{KL}} | ℒ_(KL)",
            })
    void it_reads(String tex, String plain) {
        assertThat(Formula.of(tex, false, Macros.NONE).plain()).isEqualTo(plain);
    }
}
