package dev.roundup.processor.check.people;

import dev.roundup.processor.check.people.WrittenNames.WrittenName;
import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.text.name.NamePlaceholder;
import java.util.List;

/** Reports words that stand where a name is still missing. */
final class AuthorPlaceholder implements Check<Declaration> {
    private static final Rule RULE = Rule.error("author-placeholder", "{value} in {member} of {owner} is not a name");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        return WrittenNames.of(declaration).stream()
                .filter(name -> !name.known() && NamePlaceholder.is(name.value()))
                .map(name -> finding(declaration, name))
                .toList();
    }

    private static Finding finding(Declaration owner, WrittenName name) {
        return FindingBuilder.of(RULE, owner)
                .value(name.value())
                .member(name.member())
                .help("write the names of all authors")
                .at(name.origin());
    }
}
