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
        String title = paper.title().source();
        TitleRemnants remnants = TitleRemnants.of(title);
        if (remnants.found().isEmpty()) {
            return List.of();
        }
        String first = remnants.found().get(0);
        FindingBuilder finding = FindingBuilder.of(RULE, paper)
                .value(first)
                .member("@Paper(title)")
                .fix(Fix.exactly(Edit.Replace.all(paper.title().origin(), title, remnants.rest()))
                        .proposed());
        int start = title.indexOf(first);
        if (start >= 0) {
            finding.part(title, start, start + first.length());
        }
        return List.of(finding.at(paper.title().origin()));
    }
}
