package dev.roundup.processor.text.math;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Formulas from a fuzzer. A normal run tries only the saved inputs next to the tests. With {@code JAZZER_FUZZ=1} the
 * fuzzer searches for new ones.
 */
class FormulaFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void nothing_breaks_the_parser(FuzzedDataProvider data) {
        boolean display = data.consumeBoolean();
        String definitions = data.consumeString(200);
        String tex = data.consumeRemainingAsString();
        HostileFormulasTest.check(tex, Formula.of(tex, display, Macros.parse(definitions)));
    }
}
