package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Publications;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Site;
import java.util.List;
import java.util.Optional;

/** Reports a page whose site is a type without {@code @Site}. */
final class NotASite implements Check<Declaration> {
    private static final Rule RULE = Rule.error("not-a-site", "{value} in {member} of {owner} is not a @Site");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        if (declaration instanceof Roundup roundup) {
            return stranger(roundup, "@Roundup(site)", roundup.siteReference());
        }
        return declaration instanceof Publications list
                ? stranger(list, "@Publications(site)", Optional.of(list.siteReference()))
                : List.of();
    }

    private static List<Finding> stranger(Declaration owner, String member, Optional<Reference<Site>> reference) {
        return reference.stream()
                .filter(site -> site.target().isEmpty())
                .map(site -> FindingBuilder.of(RULE, owner)
                        .value(site.type().qualified())
                        .member(member)
                        .help("add @Site to it, or name a class that has it")
                        .at(site.origin()))
                .toList();
    }
}
