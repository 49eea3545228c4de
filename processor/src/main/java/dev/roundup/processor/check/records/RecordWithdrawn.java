package dev.roundup.processor.check.records;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.RecordedPaper;
import dev.roundup.processor.text.lock.RecordLine;
import dev.roundup.processor.text.lock.RecordLine.Fact;
import java.util.List;

/** Reports a paper that was withdrawn or retracted. */
final class RecordWithdrawn implements Check<RecordedPaper> {
    private static final Rule RULE =
            Rule.error("record-withdrawn", "{value} in {member} of {owner} has been {state} since {since}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(RecordedPaper recorded) {
        return recorded.said(Fact.WITHDRAWN)
                .map(record -> {
                    RecordLine line = record.fact(Fact.WITHDRAWN).orElseThrow();
                    return FindingBuilder.of(RULE, recorded.paper())
                            .value(record.written())
                            .member("@" + record.link().annotation())
                            .with("state", line.value())
                            .with("since", line.since())
                            .help("remove the paper from the page, or @Allow it and say in a @Note what happened")
                            .note(record.note())
                            .at(record.place());
                })
                .toList();
    }
}
