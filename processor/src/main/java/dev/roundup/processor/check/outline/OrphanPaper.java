package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Workspace;
import java.util.List;

/** Reports a paper that is compiled beside a roundup but shown on no page. */
final class OrphanPaper implements Check<Workspace> {
    private static final Rule RULE = Rule.warning("orphan-paper", "paper {value} is not listed in any roundup");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Workspace workspace) {
        if (!workspace.outlinesKnown()) {
            return List.of();
        }
        return workspace.unlisted().stream()
                .map(paper -> FindingBuilder.of(RULE, paper)
                        .value(paper.displayName())
                        .help("add " + paper.displayName() + ".class to the papers of a @Section" + or(workspace))
                        .at(paper.origin()))
                .toList();
    }

    private static String or(Workspace workspace) {
        return workspace.publications().isEmpty() ? "" : " or of @Publications";
    }
}
