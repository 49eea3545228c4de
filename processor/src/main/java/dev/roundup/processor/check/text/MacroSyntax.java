package dev.roundup.processor.check.text;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.PlaceInText;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.text.Problem;
import java.util.List;

/** Reports definitions of TeX commands that cannot be read, and names that are defined twice. */
final class MacroSyntax implements Check<Paper> {
    private static final Rule RULE = Rule.error("macro-syntax", "{problem} in {member} of {owner} at {place}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Paper paper) {
        return paper.additions().macros().stream()
                .flatMap(definitions -> definitions.macros().problems().stream()
                        .map(problem -> finding(paper, definitions.written(), problem)))
                .toList();
    }

    private static Finding finding(Paper paper, Located<String> written, Problem problem) {
        FindingBuilder finding = FindingBuilder.of(RULE, paper)
                .member("@Paper(macros)")
                .with("problem", problem.words())
                .help(problem.hint().map(hint -> hint.replace("\\", "\\\\")));
        return PlaceInText.name(finding, written.value(), problem.start(), problem.end())
                .at(written.origin());
    }
}
