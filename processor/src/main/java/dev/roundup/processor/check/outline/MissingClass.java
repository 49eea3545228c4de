package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.UnreadOutline;
import dev.roundup.processor.model.Workspace;
import java.util.List;

/** Reports an outline, or one of its papers, that comes from a class file and names a class that is gone. */
final class MissingClass implements Check<Workspace> {
    private static final Rule RULE = Rule.error(
            "missing-class",
            "cannot write the page of {outline}: {holder} names {value}, which is not on the class path");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Workspace workspace) {
        return workspace.unread().stream()
                .filter(UnreadOutline::compiled)
                .map(unread -> FindingBuilder.of(RULE)
                        .with("outline", unread.outline())
                        .with("holder", unread.holder())
                        .value(unread.missing())
                        .help("put it on the class path, or compile " + unread.holder() + " again without it")
                        .at(unread.origin()))
                .toList();
    }
}
