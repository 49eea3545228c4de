package dev.roundup.processor.check.records;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.RecordedPaper;
import dev.roundup.processor.check.subject.RecordedPaper.ArchiveRecord;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.text.lock.RecordLine;
import dev.roundup.processor.text.lock.RecordLine.Fact;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reports a paper without the badge of its decision. Hardly any page shows that a paper had a poster. */
final class RecordDecision implements Check<RecordedPaper> {
    private static final Rule RULE =
            Rule.warning("record-decision", "{owner} was decided as {decision}, but has no @{badge}");

    private static final Set<String> SHOWN = Set.of("Oral", "Spotlight");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(RecordedPaper recorded) {
        return recorded
                .said(Fact.DECISION)
                .filter(record ->
                        isMissing(recorded.paper(), record.fact(Fact.DECISION).orElseThrow()))
                .findFirst()
                .map(record -> finding(recorded.paper(), record))
                .stream()
                .toList();
    }

    private static Finding finding(Paper paper, ArchiveRecord record) {
        RecordLine line = record.fact(Fact.DECISION).orElseThrow();
        return FindingBuilder.of(RULE, paper)
                .with("decision", line.value().toLowerCase(Locale.ROOT))
                .with("badge", line.value())
                .fix(Fix.add(record.place(), "@" + line.value()).proposed())
                .note(record.archive() + " has said so since " + line.since() + "; " + record.note())
                .at(record.place());
    }

    /** True if no badge says what was decided, whether it is ours or the user's own. */
    private static boolean isMissing(Paper paper, RecordLine decision) {
        String word = decision.value().toLowerCase(Locale.ROOT);
        return SHOWN.contains(decision.value())
                && paper.presentation().badges().stream()
                        .noneMatch(badge -> badge.annotation().equals(decision.value())
                                || badge.label().toLowerCase(Locale.ROOT).contains(word));
    }
}
