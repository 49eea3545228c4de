package dev.roundup.processor.check.options;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Workspace;
import java.util.List;

/** Reports an option that does not exist, or whose value cannot be used. */
final class UnknownOption implements Check<Workspace> {
    private static final Rule RULE = Rule.error("unknown-option", "{problem}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Workspace workspace) {
        return workspace.settings().problems().stream()
                .map(problem -> FindingBuilder.of(RULE)
                        .with("problem", problem.message())
                        .help(problem.help())
                        .at(Origin.NOWHERE))
                .toList();
    }
}
