package dev.roundup.processor.check.people;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.RegistryUse;
import dev.roundup.processor.model.Workspace;
import java.util.List;

/** Reports a person of the registry who wrote no paper on the pages of the site, and none of the pages. */
final class UnusedPerson implements Check<Workspace> {
    private static final Rule RULE =
            Rule.off("unused-person", "person {value} of {owner} is not an author of any paper or page");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Workspace workspace) {
        return RegistryUse.of(workspace)
                .unusedPeople()
                .map(person -> FindingBuilder.of(RULE, person)
                        .value(person.name().value())
                        .help("delete " + person.constant() + ", or write it in the papers of this person")
                        .at(person.origin()))
                .toList();
    }
}
