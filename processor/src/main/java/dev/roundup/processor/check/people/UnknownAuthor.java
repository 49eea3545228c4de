package dev.roundup.processor.check.people;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.text.name.NameLikeness;
import dev.roundup.processor.text.name.PersonalName;
import dev.roundup.processor.text.similar.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports an author who is not in the registry of a site that has one. */
final class UnknownAuthor implements Check<Declaration> {
    private static final Rule RULE = Rule.off("unknown-author", "unknown author {value} in {member} of {owner}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        if (declaration instanceof Paper paper) {
            return registered(paper.site())
                    .flatMap(site -> paper.byline().authors().stream()
                            .flatMap(author -> unknown(paper, "@Paper(authors)", author.name(), site)))
                    .toList();
        }
        if (declaration instanceof Roundup roundup) {
            return registered(roundup.site())
                    .flatMap(site -> roundup.metadata().author().stream()
                            .flatMap(author -> unknown(roundup, "@Roundup(author)", author, site)))
                    .toList();
        }
        return List.of();
    }

    /** The site, if it has people. Without people, it has no registry to which a name could be added. */
    private static Stream<Site> registered(Optional<Site> site) {
        return site.stream().filter(present -> !present.people().all().isEmpty());
    }

    private Stream<Finding> unknown(Declaration owner, String member, Name name, Site site) {
        return name.person().isPresent()
                ? Stream.of()
                : Stream.of(FindingBuilder.of(RULE, owner)
                        .value(name.written())
                        .member(member)
                        .fix(fix(name, site), "add the person to the people of " + site.displayName())
                        .at(name.origin()));
    }

    private static Optional<Fix> fix(Name name, Site site) {
        String written = name.written();
        Map<String, Person> byWord = new LinkedHashMap<>();
        site.people().all().forEach(person -> words(person).forEach(word -> byWord.putIfAbsent(word, person)));
        return byWord.values().stream()
                .filter(person -> constant(person).equals(written))
                .findFirst()
                .map(person -> Fix.constant(AuthorConstant.constant(name, person)))
                .or(() -> meant(written, byWord)
                        .flatMap(word -> Optional.ofNullable(byWord.get(word))
                                .map(person -> Fix.certain(
                                                "did you mean " + Quote.of(word) + "? Write the constant "
                                                        + person.constant(),
                                                AuthorConstant.constant(name, person))
                                        .proposed())));
    }

    private static Optional<String> meant(String written, Map<String, Person> byWord) {
        Optional<PersonalName> name = PersonalName.of(written);
        List<String> alike = name.stream()
                .flatMap(mine -> byWord.keySet().stream()
                        .filter(word -> PersonalName.of(word)
                                .filter(theirs -> NameLikeness.of(mine, theirs) != NameLikeness.NONE)
                                .isPresent()))
                .toList();
        boolean onePerson = alike.stream().map(byWord::get).distinct().count() == 1;
        return onePerson ? Optional.of(alike.get(0)) : Nearest.to(written, byWord.keySet());
    }

    private static Stream<String> words(Person person) {
        return Stream.concat(Stream.of(person.name(), person.key()), person.aliases().stream())
                .map(Located::value);
    }

    private static String constant(Person person) {
        return person.constant().substring(person.constant().lastIndexOf('.') + 1);
    }
}
