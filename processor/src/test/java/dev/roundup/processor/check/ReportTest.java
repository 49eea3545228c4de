package dev.roundup.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.TestOrigin;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    @Test
    void findingsComeInReadingOrderThenInTheOrderOfTheRules() {
        Origin first = new TestOrigin("first", 1);
        Origin second = new TestOrigin("second", 2);

        Report report = Report.of(List.of(
                finding("orphan-paper", second, "c"),
                finding("unknown-option", first, "b"),
                finding("orphan-paper", first, "b"),
                finding("orphan-paper", first, "a")));

        assertThat(report.findings())
                .containsExactly(
                        finding("orphan-paper", first, "a"),
                        finding("orphan-paper", first, "b"),
                        finding("unknown-option", first, "b"),
                        finding("orphan-paper", second, "c"));
    }

    private static Finding finding(String rule, Origin origin, String words) {
        String slot = rule.equals("orphan-paper") ? "value" : "problem";
        return FindingBuilder.of(Rulebook.rule(rule).orElseThrow())
                .with(slot, words)
                .at(origin);
    }
}
