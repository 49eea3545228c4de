package dev.roundup.processor.check.links;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.RecordedAddress;
import dev.roundup.processor.text.lock.LinkRecord;
import dev.roundup.processor.text.lock.LinkRecord.Verdict;
import java.util.List;
import java.util.Optional;

/** Reports a link of which {@code links.lock} does not say that it works or does not. */
final class LinkUnchecked implements Check<RecordedAddress> {
    private static final Rule RULE =
            Rule.off("link-unchecked", "unchecked link {value} in {member} of {owner}: {problem}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(RecordedAddress recorded) {
        Optional<LinkRecord> unknown = recorded.withVerdict(Verdict.UNKNOWN);
        if (recorded.line().isPresent() && unknown.isEmpty()) {
            return List.of();
        }
        return List.of(recorded.address()
                .finding(RULE)
                .with(
                        "problem",
                        unknown.map(line -> "the answer has been " + line.status() + " since " + line.first())
                                .orElse("it is not in the record of links"))
                .help(unknown.isPresent() ? "open it in a browser" : "run roundup links")
                .at(recorded.address().origin()));
    }
}
