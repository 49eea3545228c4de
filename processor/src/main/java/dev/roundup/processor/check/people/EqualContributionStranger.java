package dev.roundup.processor.check.people;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Edit;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Authorship;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.text.similar.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports somebody in a group of equal contribution who is not an author of the paper. */
final class EqualContributionStranger implements Check<Paper> {
    /** The help if there is no such author. */
    static final String ELSE = "write the name as in @Paper(authors)";

    private static final Rule RULE =
            Rule.error("equal-contribution-stranger", "{value} in {member} of {owner} is not an author of the paper");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Paper paper) {
        List<Name> authors =
                paper.byline().authors().stream().map(Authorship::name).toList();
        Set<String> known = authors.stream().map(Name::identity).collect(Collectors.toSet());
        return paper.byline().equalContributions().stream()
                .flatMap(group -> group.members().stream())
                .filter(member -> !known.contains(member.identity()))
                .map(member -> finding(paper, member, authors))
                .toList();
    }

    private Finding finding(Paper paper, Name member, List<Name> authors) {
        return FindingBuilder.of(RULE, paper)
                .value(member.written())
                .member("@EqualContribution")
                .fix(fix(member, authors), ELSE)
                .at(member.origin());
    }

    /** Proposes the author that a name comes close to. */
    static Optional<Fix> fix(Name stranger, List<Name> authors) {
        List<String> words = authors.stream()
                .flatMap(author -> Stream.of(author.printed(), author.written()))
                .toList();
        return Nearest.to(stranger.written(), words)
                .map(near -> Fix.meant(Edit.Replace.all(stranger.origin(), stranger.written(), near)));
    }
}
