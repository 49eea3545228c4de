package dev.roundup.processor.text.prose;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Texts from a fuzzer. A normal run tries only the saved inputs next to the tests. With {@code JAZZER_FUZZ=1} the
 * fuzzer searches for new ones.
 */
class ProseFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void nothing_breaks_the_parser(FuzzedDataProvider data) {
        GeneratedTexTest.check(data.consumeRemainingAsString());
    }
}
