package dev.roundup.processor.check.people;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Authorship;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.text.Quote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports somebody who is listed twice as an author of a paper. */
final class DuplicateAuthor implements Check<Paper> {
    private static final Rule RULE =
            Rule.error("duplicate-author", "author {value} is listed again in {member} of {owner}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Paper paper) {
        Map<String, Name> first = new HashMap<>();
        return paper.byline().authors().stream()
                .map(Authorship::name)
                .flatMap(name -> Optional.ofNullable(first.putIfAbsent(name.identity(), name))
                        .map(earlier -> finding(paper, name, earlier))
                        .stream())
                .toList();
    }

    private Finding finding(Paper paper, Name name, Name earlier) {
        FindingBuilder finding = FindingBuilder.of(RULE, paper)
                .value(name.written())
                .member("@Paper(authors)")
                .help("list each author once");
        if (!name.written().equals(earlier.written())) {
            name.person()
                    .ifPresent(person -> finding.note(Quote.of(earlier.written()) + " is " + person.displayName()
                            + " too; two people with one name need two keys"));
        }
        return finding.at(name.origin());
    }
}
