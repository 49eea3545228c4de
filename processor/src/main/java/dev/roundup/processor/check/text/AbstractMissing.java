package dev.roundup.processor.check.text;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Paper;
import java.util.List;

/** A paper has no abstract. */
final class AbstractMissing implements Check<Paper> {
    @Override
    public Rule rule() {
        return Rule.ABSTRACT_MISSING;
    }

    @Override
    public List<Finding> check(Paper paper) {
        return paper.abstractText().isPresent()
                ? List.of()
                : List.of(FindingBuilder.of(rule(), paper)
                        .help("add @Abstract with the text or with a file")
                        .at(paper.origin()));
    }
}
