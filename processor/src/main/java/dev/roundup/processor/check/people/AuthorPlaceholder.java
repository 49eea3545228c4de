package dev.roundup.processor.check.people;

import dev.roundup.processor.check.people.WrittenNames.WrittenName;
import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.text.name.NamePlaceholder;
import dev.roundup.processor.text.name.OpenList;
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
        List<WrittenName> names = WrittenNames.of(declaration);
        return names.stream()
                .filter(name -> !name.known() && NamePlaceholder.is(name.value()))
                .map(name -> finding(declaration, name, names.size() > 1))
                .toList();
    }

    private static Finding finding(Declaration owner, WrittenName name, boolean inList) {
        return FindingBuilder.of(RULE, owner)
                .value(name.value())
                .member(name.member())
                .help(
                        inList && OpenList.isEnd(name.value())
                                ? "write " + Quote.of(OpenList.END) + " once, after all other authors"
                                : "write the names of all authors")
                .at(name.origin());
    }
}
