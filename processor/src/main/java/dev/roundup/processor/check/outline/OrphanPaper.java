package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Workspace;
import java.util.List;

/** A paper is compiled beside a roundup but shown on no page. */
final class OrphanPaper implements Check<Workspace> {
    @Override
    public Rule rule() {
        return Rule.ORPHAN_PAPER;
    }

    @Override
    public List<Finding> check(Workspace workspace) {
        if (!workspace.outlinesKnown()) {
            return List.of();
        }
        return workspace.unlisted().stream()
                .map(paper -> FindingBuilder.of(rule(), paper)
                        .value(paper.displayName())
                        .help("add " + paper.displayName() + ".class to the papers of a @Section")
                        .at(paper.origin()))
                .toList();
    }
}
