package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Publications;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.Roundup;
import java.util.List;

/** Reports a list of publications that takes papers from a type without {@code @Roundup}. */
final class NotARoundup implements Check<Declaration> {
    private static final Rule RULE = Rule.error("not-a-roundup", "{value} in {member} of {owner} is not a @Roundup");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        return declaration instanceof Publications list
                ? list.from().stream()
                        .filter(from -> from.target().isEmpty())
                        .map(from -> finding(list, from))
                        .toList()
                : List.of();
    }

    private static Finding finding(Publications list, Reference<Roundup> from) {
        return FindingBuilder.of(RULE, list)
                .value(from.type().qualified())
                .member("@Publications(from)")
                .help(
                        list.swapped().contains(from.type())
                                ? "it is a @Paper: move it to papers"
                                : "add @Roundup to it, or name a class that has it")
                .at(from.origin());
    }
}
