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
import dev.roundup.processor.model.Person;
import dev.roundup.processor.text.similar.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports a constant of the registry that stands in quotes, or its key with a slip. */
final class AuthorConstant implements Check<Paper> {
    private static final Rule RULE = Rule.error(
                    "author-constant",
                    "author {value} in {member} of {owner} is a constant or a key in quotes, not a name")
            .yieldingTo("unknown-author");

    /**
     * What names never are: capitals or small letters with underscores, and a capital constant of a type for people. A
     * single word in capitals can be a person or a group.
     */
    private static final Pattern CONSTANT = Pattern.compile(
            "(?:\\w+\\.)*[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[a-z][a-z0-9]*(?:_[a-z0-9]+)+"
                    + "|(?:\\w+\\.)*(?:People|Persons?|Authors?|Members?|Names?|Researchers?|Staff|Team|Registry)(?:\\.|::)[A-Z][A-Z0-9_]*");

    /** A key that nobody takes for a name. */
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(?:[-_.][a-z0-9]+)+|[a-z]{3,}[0-9]+");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean dependsOnPage() {
        return true;
    }

    @Override
    public List<Finding> check(Paper paper) {
        return paper.byline().authors().stream()
                .map(Authorship::name)
                .filter(name -> name.person().isEmpty())
                .flatMap(name -> fix(paper, name)
                        .map(fix -> FindingBuilder.of(RULE, paper)
                                .value(name.written())
                                .member("@Paper(authors)")
                                .fix(fix)
                                .at(name.origin())))
                .toList();
    }

    private static Stream<Fix> fix(Paper paper, Name name) {
        List<Person> people = paper.site().map(site -> site.people().all()).orElse(List.of());
        String written = name.written().strip();
        Optional<Fix> person = people.stream()
                .filter(known -> isConstant(known, written))
                .findFirst()
                .map(known -> Fix.constant(constant(name, known)))
                .or(() -> nearest(people, written)
                        .map(known -> Fix.constant(constant(name, known)).proposed()));
        boolean looksLikeOne = CONSTANT.matcher(written).matches();
        return person
                .or(() -> looksLikeOne
                        ? Optional.of(Fix.advice("write the name, or the constant without quotes"))
                        : Optional.empty())
                .stream();
    }

    /** Names a person's constant in place of a name. */
    static Edit.NameConstant constant(Name name, Person person) {
        return new Edit.NameConstant(name.origin(), name.written(), person.constant(), person.origin());
    }

    private static boolean isConstant(Person person, String written) {
        String constant = person.constant();
        // Each name is compared with each person, so no text is made for it.
        boolean hasLength = written.length() == constant.length() - constant.lastIndexOf('.') - 1;
        return (hasLength && constant.endsWith(written)) || written.equals(constant);
    }

    private static Optional<Person> nearest(List<Person> people, String written) {
        if (!KEY.matcher(written).matches()) {
            return Optional.empty();
        }
        Map<String, Person> byKey = people.stream()
                .filter(person -> KEY.matcher(person.key().value()).matches())
                .collect(Collectors.toMap(person -> person.key().value(), person -> person, (first, second) -> first));
        return Nearest.to(written, byKey.keySet()).map(byKey::get);
    }
}
