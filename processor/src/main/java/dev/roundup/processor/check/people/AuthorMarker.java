package dev.roundup.processor.check.people;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Hint;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.text.name.NameMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reports a name with a mark that is not part of the name. */
final class AuthorMarker implements Check<Declaration> {
    private static final Rule RULE =
            Rule.error("author-marker", "name {value} in {member} of {owner} contains the mark {mark}");

    /** Remains of a list. They do not say anything about the author. */
    private static final Set<String> OF_LISTS = Set.of(",", ";", "and", "&");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        if (declaration instanceof Paper paper) {
            List<Finding> findings = new ArrayList<>(0);
            paper.byline().authors().forEach(author -> name(paper, "@Paper(authors)", author.name(), findings));
            return findings;
        }
        if (declaration instanceof Roundup roundup) {
            List<Finding> findings = new ArrayList<>(0);
            roundup.metadata().author().ifPresent(author -> name(roundup, "@Roundup(author)", author, findings));
            return findings;
        }
        if (declaration instanceof Person person
                && NameMarks.first(person.name().value()) >= 0) {
            boolean isKey = person.name().value().equals(person.key().value());
            return List.of(finding(person, isKey ? "the value" : "@Person(name)", person.name()));
        }
        return List.of();
    }

    /** Checks a name. If it comes from the registry, it is reported there. */
    private void name(Declaration owner, String member, Name name, List<Finding> findings) {
        boolean fromRegistry =
                name.person().isPresent() && name.person().get().name().value().equals(name.printed());
        if (!fromRegistry && NameMarks.first(name.printed()) >= 0) {
            findings.add(finding(owner, member, new Located<>(name.printed(), name.origin())));
        }
    }

    private Finding finding(Declaration owner, String member, Located<String> name) {
        String marked = name.value();
        String mark = NameMarks.at(marked, NameMarks.first(marked));
        return FindingBuilder.of(RULE, owner)
                .value(marked)
                .member(member)
                .with("mark", Quote.of(mark))
                .help(Hint.write(NameMarks.without(marked)) + (owner instanceof Paper ? meaning(mark) : ""))
                .at(name.origin());
    }

    /** Says where the meaning of a mark at an author belongs. */
    private static String meaning(String mark) {
        if (OF_LISTS.contains(mark)) {
            return "";
        }
        return mark.toLowerCase(Locale.ROOT).contains("correspond")
                ? "; name the corresponding author with @Contact(author)"
                : "; mark equal contribution with @EqualContribution";
    }
}
