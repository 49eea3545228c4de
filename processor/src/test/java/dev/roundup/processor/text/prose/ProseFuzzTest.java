package dev.roundup.processor.text.prose;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Texts that a fuzzer makes up. In a normal run the inputs beside the tests are tried; with {@code JAZZER_FUZZ=1} the
 * fuzzer looks for new ones.
 */
class ProseFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void nothing_breaks_the_parser(FuzzedDataProvider data) {
        GeneratedTexTest.check(data.consumeRemainingAsString());
    }
}
