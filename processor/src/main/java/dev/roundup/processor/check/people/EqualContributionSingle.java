package dev.roundup.processor.check.people;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.EqualContribution;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.text.Quote;
import java.util.List;

/** Reports a group of equal contribution with one member or none. */
final class EqualContributionSingle implements Check<Paper> {
    private static final Rule RULE = Rule.error("equal-contribution-single", "{member} of {owner} names {problem}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Paper paper) {
        return paper.byline().equalContributions().stream()
                .filter(EqualContributionSingle::isSingle)
                .map(group -> FindingBuilder.of(RULE, paper)
                        .member("@EqualContribution")
                        .with("problem", who(group))
                        .help("name all who contributed equally, or delete it")
                        .at(group.members().stream()
                                .findFirst()
                                .map(Name::origin)
                                .orElse(group.origin())))
                .toList();
    }

    static boolean isSingle(EqualContribution group) {
        return group.members().stream().map(Name::identity).distinct().count() < 2;
    }

    private static String who(EqualContribution group) {
        return group.members().stream()
                .findFirst()
                .map(member -> "only " + Quote.of(member.written()))
                .orElse("nobody");
    }
}
