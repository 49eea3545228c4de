package dev.roundup.processor.check.records;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.RecordedPaper;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.text.lock.RecordLine;
import dev.roundup.processor.text.lock.RecordLine.Fact;
import java.util.List;

/** Reports a paper that has another title in an archive. */
final class RecordTitle implements Check<RecordedPaper> {
    private static final Rule RULE =
            Rule.warning("record-title", "title {value} in {member} of {owner} is not the one of {archive}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(RecordedPaper recorded) {
        Text title = recorded.paper().title();
        return recorded
                .differing(Fact.TITLE, line -> TitleWords.areSame(title.source(), line.value()))
                .map(record -> {
                    RecordLine line = record.fact(Fact.TITLE).orElseThrow();
                    return FindingBuilder.of(RULE, recorded.paper())
                            .value(title.source())
                            .member("@Paper(title)")
                            .with("archive", record.archive())
                            .fix(Fix.write(new Located<>(title.source(), title.origin()), line.value())
                                    .proposed())
                            .note(record.archive() + " has had this title since " + line.since() + "; " + record.note())
                            .at(title.origin());
                })
                .stream()
                .toList();
    }
}
