package dev.roundup.processor.check.ids;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.url.EmailGrammar;
import dev.roundup.processor.url.PlaceholderAddress;
import java.util.List;
import java.util.Optional;

/** Reports an invalid e-mail address. */
final class EmailSyntax implements Check<Paper> {
    private static final Rule RULE =
            Rule.error("email-syntax", "invalid e-mail address {value} in {member} of {owner}: {problem}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Paper paper) {
        return paper.byline().contacts().stream()
                .flatMap(contact -> finding(paper, contact.email()).stream())
                .toList();
    }

    private Optional<Finding> finding(Paper paper, Located<String> email) {
        return EmailGrammar.flaw(email.value())
                .map(problem -> FindingBuilder.of(RULE, paper)
                        .value(email.value())
                        .member("@Contact")
                        .with("problem", problem)
                        .fix(
                                EmailGrammar.meant(email.value()).map(meant -> Fix.exactly(email, meant)),
                                PlaceholderAddress.is(email.value())
                                        ? "leave @Contact out until it is known"
                                        : "write an address such as \"jane.doe@example.org\"")
                        .at(email.origin()));
    }
}
