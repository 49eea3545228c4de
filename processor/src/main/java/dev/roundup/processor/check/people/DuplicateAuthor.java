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
import dev.roundup.processor.text.Quote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports somebody who is listed twice as an author of a paper, or in a group of equal contribution. */
final class DuplicateAuthor implements Check<Paper> {
    private static final Rule RULE =
            Rule.error("duplicate-author", "author {value} is listed again in {member} of {owner}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Paper paper) {
        Stream<Finding> authors = repeated(
                paper, "@Paper(authors)", paper.byline().authors().stream().map(Authorship::name));
        // If a group has only one member, another rule reports it.
        Stream<Finding> groups = paper.byline().equalContributions().stream()
                .filter(group -> !EqualContributionSingle.isSingle(group))
                .flatMap(group -> repeated(paper, "@EqualContribution", group.members().stream()));
        return Stream.concat(authors, groups).toList();
    }

    private static Stream<Finding> repeated(Paper paper, String member, Stream<Name> names) {
        Map<String, Name> first = new HashMap<>();
        return names.flatMap(name -> Optional.ofNullable(first.putIfAbsent(name.identity(), name))
                .map(earlier -> finding(paper, member, name, earlier))
                .stream());
    }

    private static Finding finding(Paper paper, String member, Name name, Name earlier) {
        FindingBuilder finding = FindingBuilder.of(RULE, paper)
                .value(name.written())
                .member(member)
                .fix(Fix.certain("list each author once", new Edit.Remove(name.origin()))
                        .proposed());
        if (!name.written().equals(earlier.written())) {
            name.person()
                    .ifPresent(person -> finding.note(Quote.of(earlier.written()) + " is " + person.displayName()
                            + " too; two people with one name need two keys"));
        }
        return finding.at(name.origin());
    }
}
