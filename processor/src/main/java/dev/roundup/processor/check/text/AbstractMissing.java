package dev.roundup.processor.check.text;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Paper;
import java.util.List;

/** Reports a paper without an abstract. */
final class AbstractMissing implements Check<Paper> {
    private static final Rule RULE = Rule.off("abstract-missing", "paper {owner} has no abstract");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Paper paper) {
        return paper.summary().abstractText().isPresent()
                ? List.of()
                : List.of(FindingBuilder.of(RULE, paper)
                        .help("add @Abstract with the text or with a file")
                        .at(paper.origin()));
    }
}
