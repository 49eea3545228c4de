package dev.roundup.processor.check.people;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Authorship;
import dev.roundup.processor.model.Contact;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Paper;
import java.util.List;

/** Reports a corresponding author who is not an author of the paper. */
final class ContactStranger implements Check<Paper> {
    private static final Rule RULE =
            Rule.error("contact-stranger", "{value} in {member} of {owner} is not an author of the paper");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Paper paper) {
        if (paper.byline().contacts().isEmpty()) {
            return List.of();
        }
        List<Name> authors =
                paper.byline().authors().stream().map(Authorship::name).toList();
        return paper.byline().contacts().stream()
                .map(Contact::author)
                .flatMap(author -> author.stream())
                .filter(author -> authors.stream().noneMatch(author::isSameAs))
                .map(author -> FindingBuilder.of(RULE, paper)
                        .value(author.written())
                        .member("@Contact(author)")
                        .fix(EqualContributionStranger.fix(author, authors), EqualContributionStranger.ELSE)
                        .at(author.origin()))
                .toList();
    }
}
