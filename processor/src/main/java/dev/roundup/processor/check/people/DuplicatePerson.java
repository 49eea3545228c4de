package dev.roundup.processor.check.people;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reports a key, alias or ORCID iD that stands for two people. Two people may have the same name if their keys differ. */
final class DuplicatePerson implements Check<Site> {
    private static final Rule RULE =
            Rule.error("duplicate-person", "{value} in {member} of {owner} is already {other}");

    /** All that ORCID iDs are not made of, such as the hyphens and the beginning of an address. */
    private static final Pattern DIGITS = Pattern.compile("[^0-9Xx]");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Site site) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Person> byKey = new HashMap<>();
        Map<String, Person> byName = new HashMap<>();
        for (Person person : site.people().all()) {
            byName.putIfAbsent(person.name().value(), person);
            Person earlier = byKey.putIfAbsent(person.key().value(), person);
            if (earlier != null) {
                findings.add(FindingBuilder.of(RULE, person)
                        .value(person.key().value())
                        .member("the value")
                        .with("other", "the key of " + earlier.displayName())
                        .help("give each person their own key, and set the name with @Person(name)")
                        .at(person.key().origin()));
            }
        }
        findings.addAll(orcids(site));
        Map<String, Person> byAlias = new HashMap<>();
        for (Person person : site.people().all()) {
            for (Located<String> alias : person.aliases()) {
                other(byKey, alias, person, "key")
                        .or(() -> other(byName, alias, person, "name"))
                        .or(() -> other(byAlias, alias, person, "alias"))
                        .map(other -> alias(person, alias, other))
                        .ifPresent(findings::add);
                byAlias.putIfAbsent(alias.value(), person);
            }
        }
        return findings;
    }

    private static List<Finding> orcids(Site site) {
        Map<String, Person> byOrcid = new HashMap<>();
        return site.people().all().stream()
                .flatMap(person -> person.orcid().stream()
                        .flatMap(orcid -> Optional.ofNullable(byOrcid.putIfAbsent(
                                        DIGITS.matcher(orcid.value())
                                                .replaceAll("")
                                                .toUpperCase(Locale.ROOT),
                                        person))
                                .map(other -> FindingBuilder.of(RULE, person)
                                        .value(orcid.value())
                                        .member("@Person(orcid)")
                                        .with("other", "the ORCID iD of " + other.displayName())
                                        .help("give each person their own ORCID iD, or declare the person once")
                                        .at(orcid.origin()))
                                .stream()))
                .toList();
    }

    private static Optional<String> other(
            Map<String, Person> people, Located<String> alias, Person person, String what) {
        return Optional.ofNullable(people.get(alias.value()))
                .filter(other -> !other.origin().isAt(person.origin()))
                .map(other -> "the " + what + " of " + other.displayName());
    }

    private Finding alias(Person person, Located<String> alias, String other) {
        return FindingBuilder.of(RULE, person)
                .value(alias.value())
                .member("@Person(alsoKnownAs)")
                .with("other", other)
                .help("keep it for one of them; in papers of the other, write the constant")
                .at(alias.origin());
    }
}
