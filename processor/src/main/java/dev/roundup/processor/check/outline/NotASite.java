package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Roundup;
import java.util.List;

/** Reports a roundup whose site is a type without {@code @Site}. */
final class NotASite implements Check<Roundup> {
    private static final Rule RULE = Rule.error("not-a-site", "{value} in {member} of {owner} is not a @Site");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Roundup roundup) {
        return roundup.siteReference().stream()
                .filter(site -> site.target().isEmpty())
                .map(site -> FindingBuilder.of(RULE, roundup)
                        .value(site.type().qualified())
                        .member("@Roundup(site)")
                        .help("add @Site to it, or name a class that has it")
                        .at(site.origin()))
                .toList();
    }
}
