package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.UnreadOutline;
import dev.roundup.processor.model.Workspace;
import java.util.List;
import java.util.function.Predicate;

/** Reports an outline in the sources that Eclipse's compiler never resolved, so that its page is not written. */
final class UnresolvedOutline implements Check<Workspace> {
    private static final Rule RULE = Rule.always(
            "unresolved-outline", "cannot write the page of {outline}: {missing} in {holder} is not resolved");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Workspace workspace) {
        return workspace.unread().stream()
                .filter(Predicate.not(UnreadOutline::compiled))
                .map(unread -> FindingBuilder.of(RULE)
                        .with("outline", unread.outline())
                        .with("missing", unread.missing())
                        .with("holder", unread.holder())
                        .help("if another processor writes it, it must do so before the last round")
                        .at(unread.origin()))
                .toList();
    }
}
