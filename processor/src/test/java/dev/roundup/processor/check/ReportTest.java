package dev.roundup.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
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
                finding(Rule.ORPHAN_PAPER, second, "c"),
                finding(Rule.UNKNOWN_OPTION, first, "b"),
                finding(Rule.ORPHAN_PAPER, first, "b"),
                finding(Rule.ORPHAN_PAPER, first, "a")));

        assertThat(report.findings())
                .extracting(finding -> finding.origin().place(), Finding::rule, Finding::headline)
                .containsExactly(
                        tuple("first", Rule.ORPHAN_PAPER, "paper a is listed in no roundup"),
                        tuple("first", Rule.ORPHAN_PAPER, "paper b is listed in no roundup"),
                        tuple("first", Rule.UNKNOWN_OPTION, "b"),
                        tuple("second", Rule.ORPHAN_PAPER, "paper c is listed in no roundup"));
    }

    @Test
    void oneFindingIsSaidOnceAtEachPlace() {
        Report report = Report.of(List.of(
                finding(Rule.ORPHAN_PAPER, new TestOrigin("there", 2), "a"),
                finding(Rule.ORPHAN_PAPER, new TestOrigin("here", 1), "a"),
                finding(Rule.ORPHAN_PAPER, new TestOrigin("there", 3), "a")));

        assertThat(report.findings())
                .extracting(finding -> finding.origin().place())
                .containsExactly("here", "there");
    }

    private static Finding finding(Rule rule, Origin origin, String words) {
        String slot = rule == Rule.ORPHAN_PAPER ? "value" : "problem";
        return FindingBuilder.of(rule).with(slot, words).at(origin);
    }
}
