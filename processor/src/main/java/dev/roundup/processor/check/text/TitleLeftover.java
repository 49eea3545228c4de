package dev.roundup.processor.check.text;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Edit;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Paper;
import java.util.List;

/** Reports a title that was copied with what a page or a list had around it, such as "Title:" or "| OpenReview". */
final class TitleLeftover implements Check<Paper> {
    private static final Rule RULE =
            Rule.error("title-leftover", "{value} in {member} of {owner} does not belong to the title");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Paper paper) {
        TitleRemnants remnants = TitleRemnants.of(paper.title().source());
        return remnants.found().isEmpty()
                ? List.of()
                : List.of(FindingBuilder.of(RULE, paper)
                        .value(remnants.found().get(0))
                        .member("@Paper(title)")
                        .offset(Math.max(
                                0,
                                paper.title().source().indexOf(remnants.found().get(0))))
                        .fix(Fix.exactly(Edit.Replace.all(
                                        paper.title().origin(), paper.title().source(), remnants.rest()))
                                .proposed())
                        .at(paper.title().origin()));
    }
}
