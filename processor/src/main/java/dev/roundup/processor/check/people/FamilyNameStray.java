package dev.roundup.processor.check.people;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.text.name.NameParts;
import dev.roundup.processor.text.similar.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports a family name that does not stand in the person's name, or that an organisation has. */
final class FamilyNameStray implements Check<Declaration> {
    private static final String DELETE = "delete family, or organisation = true for a person";
    private static final String STANDS = "write the family name as it stands in the name";

    private static final Rule RULE = Rule.error("family-name", "family name {value} in {member} of {owner} {fault}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        return declaration instanceof Person person
                ? person.stated().family().stream()
                        .filter(family -> !family.value().isBlank())
                        .filter(family -> person.stated().organisation() || !stands(family, person))
                        .map(family -> finding(family, person))
                        .toList()
                : List.of();
    }

    private static boolean stands(Located<String> family, Person person) {
        return NameParts.stated(person.name().value(), family.value()).isPresent();
    }

    private static Finding finding(Located<String> family, Person person) {
        boolean organisation = person.stated().organisation();
        return FindingBuilder.of(RULE, person)
                .value(family.value())
                .member("@Person(family)")
                .with(
                        "fault",
                        organisation
                                ? "is an organisation's"
                                : "is not in the name " + Quote.of(person.name().value()))
                .fix(organisation ? Optional.empty() : fix(family, person), organisation ? DELETE : STANDS)
                .at(family.origin());
    }

    private static Optional<Fix> fix(Located<String> family, Person person) {
        String guess = NameParts.of(person.name().value())
                .map(NameParts::wholeFamily)
                .orElse(person.name().value());
        return Nearest.to(family.value(), Set.of(guess))
                .map(near -> Fix.write(family, near).proposed());
    }
}
