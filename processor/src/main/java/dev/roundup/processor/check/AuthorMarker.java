package dev.roundup.processor.check;

import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Roundup;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A name carries a mark that says something else than the name. */
final class AuthorMarker implements Check<Declaration> {
    /** Asterisks, daggers and their like, and raised digits and signs, which mark footnotes in lists of authors. */
    private static final Pattern MARK = Pattern.compile("[*\\u2217\\u204e\\uff0a\\u2731\\u2020\\u2021\\u00a7\\u00b6"
            + "\\u2016#^\\u00b9\\u00b2\\u00b3\\u2070\\u2074-\\u207e\\u2709]");

    private static final Pattern REMAINS = Pattern.compile("^[\\s,;]+|[\\s,;]+$");

    @Override
    public Rule rule() {
        return Rule.AUTHOR_MARKER;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        if (declaration instanceof Paper paper) {
            return paper.authors().stream()
                    .flatMap(author -> name(paper, "@Paper(authors)", author.name()))
                    .toList();
        }
        if (declaration instanceof Roundup roundup) {
            return roundup.author().stream()
                    .flatMap(author -> name(roundup, "@Roundup(author)", author))
                    .toList();
        }
        return declaration instanceof Person person ? person(person).toList() : List.of();
    }

    /** A name that comes from the registry is reported there. */
    private Stream<Finding> name(Declaration owner, String member, Name name) {
        boolean fromRegistry = name.person()
                .filter(person -> person.name().value().equals(name.printed()))
                .isPresent();
        return fromRegistry ? Stream.of() : finding(owner, member, name.printed(), name.origin());
    }

    private Stream<Finding> person(Person person) {
        boolean isKey = person.name().value().equals(person.key().value());
        return finding(
                person,
                isKey ? "the value" : "@Person(name)",
                person.name().value(),
                person.name().origin());
    }

    private Stream<Finding> finding(Declaration owner, String member, String name, Origin origin) {
        Matcher mark = MARK.matcher(name);
        if (!mark.find()) {
            return Stream.of();
        }
        return Stream.of(FindingBuilder.of(rule(), owner)
                .value(name)
                .member(member)
                .with("mark", Quote.of(mark.group()))
                .help(Hint.write(clean(name))
                        + (owner instanceof Paper ? "; @EqualContribution says who contributed equally" : ""))
                .at(origin));
    }

    /** A name without marks, and without what they leave at its ends. */
    static String clean(String name) {
        return MARK.matcher(name).find()
                ? REMAINS.matcher(MARK.matcher(name).replaceAll("")).replaceAll("")
                : name;
    }
}
