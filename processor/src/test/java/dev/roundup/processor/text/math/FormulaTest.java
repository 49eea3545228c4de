package dev.roundup.processor.text.math;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.render.mathml.MathMlElement;
import dev.roundup.processor.render.mathml.MathMlWriter;
import dev.roundup.processor.text.math.Samples.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The MathML for formulas in TeX, according to the files in {@code src/test/resources/math}. */
class FormulaTest {
    /** {@code -Droundup.golden=write} writes the second column again. Then look at the difference. */
    @ParameterizedTest
    @MethodSource("dev.roundup.processor.text.math.Samples#files")
    void it_becomes_the_mathml_of_the_catalogue(Path file) throws IOException {
        if ("write".equals(System.getProperty("roundup.golden"))) {
            String written = Samples.in(file).stream()
                    .map(sample -> sample.written() + "\t" + Notation.of(sample.parsed()) + "\n")
                    .collect(Collectors.joining());
            Files.writeString(file, written);
            Assertions.fail(file + " was written, nothing was compared: run again without -Droundup.golden");
        }
        for (Sample sample : Samples.in(file)) {
            assertThat(Notation.of(sample.parsed())).as(sample.written()).isEqualTo(sample.notation());
        }
    }

    @Test
    void a_formula_that_tex_accepts_has_no_problem() throws IOException {
        assertThat(Samples.all())
                .allSatisfy(sample -> assertThat(sample.parsed().problems())
                        .as(sample.written())
                        .isEmpty());
    }

    @Test
    void it_carries_its_tex() {
        MathMlElement math = MathMlWriter.math(Formula.of(" a < b ", false, Macros.NONE));

        assertThat(Notation.html(math))
                .isEqualTo("<math><semantics><mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow>"
                        + "<annotation encoding=\"application/x-tex\">a &lt; b</annotation></semantics></math>");
    }

    @Test
    void what_no_page_may_hold_is_left_out() {
        MathMlElement math = MathMlWriter.math(Formula.of("\\tag{a\u0001}\u0000\ud800", false, Macros.NONE));

        assertThat(Notation.html(math)).doesNotContain("\u0000", "\u0001", "\ud800");
    }

    @Test
    void a_displayed_one_is_a_block() {
        assertThat(MathMlWriter.math(Formula.of("a", true, Macros.NONE)).attributes())
                .isEqualTo(Map.of("display", "block"));
    }
}
