package dev.roundup.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.TestOrigin;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    @Test
    void findings_come_in_reading_order_then_in_the_order_of_the_rules() {
        Origin first = new TestOrigin("first", 1);
        Origin second = new TestOrigin("second", 2);

        Report report = Report.of(List.of(
                finding("orphan-paper", second, "c"),
                finding("unknown-option", first, "b"),
                finding("orphan-paper", first, "b"),
                finding("orphan-paper", first, "a")));

        assertThat(report.findings())
                .extracting(
                        finding -> finding.origin().place(),
                        finding -> finding.rule().id(),
                        Finding::headline)
                .containsExactly(
                        tuple("first", "orphan-paper", "paper a is not listed in any roundup"),
                        tuple("first", "orphan-paper", "paper b is not listed in any roundup"),
                        tuple("first", "unknown-option", "b"),
                        tuple("second", "orphan-paper", "paper c is not listed in any roundup"));
    }

    @Test
    void findings_about_one_text_come_in_the_order_of_the_text() {
        Origin text = new TestOrigin("text", 1);
        Finding late = builder("orphan-paper", "a")
                .part("a text of some length", 20, 21)
                .at(text);
        Finding early = builder("unknown-option", "b")
                .part("a text of some length", 3, 4)
                .at(text);

        assertThat(Report.of(List.of(late, early)).findings()).containsExactly(early, late);
    }

    @Test
    void one_finding_is_said_once_at_each_place() {
        Report report = Report.of(List.of(
                finding("orphan-paper", new TestOrigin("there", 2), "a"),
                finding("orphan-paper", new TestOrigin("here", 1), "a"),
                finding("orphan-paper", new TestOrigin("there", 3), "a")));
        assertThat(report.findings())
                .extracting(finding -> finding.origin().place())
                .containsExactly("here", "there");
    }

    private static Finding finding(String rule, Origin origin, String words) {
        return builder(rule, words).at(origin);
    }

    private static FindingBuilder builder(String rule, String words) {
        String slot = rule.equals("orphan-paper") ? "value" : "problem";
        return FindingBuilder.of(Rulebook.rule(rule).orElseThrow()).with(slot, words);
    }
}
