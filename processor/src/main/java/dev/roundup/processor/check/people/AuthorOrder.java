package dev.roundup.processor.check.people;

import dev.roundup.processor.check.people.WrittenNames.WrittenName;
import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.text.name.NameList;
import dev.roundup.processor.text.name.NameScraps;
import java.util.List;
import java.util.stream.Stream;

/** Reports a name with the family name first, as in BibTeX. */
final class AuthorOrder implements Check<Declaration> {
    private static final Rule RULE =
            Rule.error("author-order", "name {value} in {member} of {owner} has the family name first");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        List<WrittenName> names = WrittenNames.of(declaration);
        boolean inList = names.stream().anyMatch(name -> NameList.isTurned(name.value()));
        return names.stream()
                .flatMap(name -> finding(declaration, name, inList))
                .toList();
    }

    /** @param inList true if another author has the family name first */
    private static Stream<Finding> finding(Declaration owner, WrittenName name, boolean inList) {
        if (name.known()
                || name.value().indexOf(',') < 0
                || !NameScraps.in(name.value()).isEmpty()) {
            return Stream.of();
        }
        return NameList.inOrder(name.value(), inList).stream()
                .map(turned -> FindingBuilder.of(RULE, owner)
                        .value(name.value())
                        .member(name.member())
                        .fix(WrittenNames.fix(name, turned))
                        .at(name.origin()));
    }
}
