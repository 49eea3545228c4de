package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.Roundup;
import java.util.List;

/** Reports a section that lists a type without {@code @Paper}. */
final class NotAPaper implements Check<Roundup> {
    private static final Rule RULE = Rule.error("not-a-paper", "{value} in {member} of {owner} is not a @Paper");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Roundup roundup) {
        return roundup.body().sections().stream()
                .flatMap(section -> section.entries().stream())
                .filter(entry -> entry.target().isEmpty())
                .map(entry -> finding(roundup, entry))
                .toList();
    }

    private Finding finding(Roundup roundup, Reference<?> entry) {
        return FindingBuilder.of(RULE, roundup)
                .value(entry.type().qualified())
                .member("@Section(papers)")
                .help("add @Paper to it, or list a class that has it")
                .at(entry.origin());
    }
}
