package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Publications;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.Roundup;
import java.util.List;
import java.util.stream.Stream;

/** Reports a page that lists a type without {@code @Paper}, and a paper that was published as such a type. */
final class NotAPaper implements Check<Declaration> {
    private static final Rule RULE = Rule.error("not-a-paper", "{value} in {member} of {owner} is not a @Paper");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        if (declaration instanceof Paper paper) {
            return paper.published().isEmpty()
                    ? List.of()
                    : strangers(paper, "@Published", paper.published().stream()).toList();
        }
        if (declaration instanceof Roundup roundup) {
            return strangers(
                            roundup,
                            "@Section(papers)",
                            roundup.body().sections().stream().flatMap(section -> section.entries().stream()))
                    .toList();
        }
        return declaration instanceof Publications list
                ? Stream.concat(
                                strangers(list, "@Publications(papers)", list.papers().stream()),
                                strangers(list, "@Publications(selected)", list.selected().stream()))
                        .toList()
                : List.of();
    }

    private Stream<Finding> strangers(Declaration owner, String member, Stream<? extends Reference<?>> entries) {
        return entries.filter(entry -> entry.target().isEmpty())
                .map(entry -> FindingBuilder.of(RULE, owner)
                        .value(entry.type().qualified())
                        .member(member)
                        .help(help(owner, entry))
                        .at(entry.origin()));
    }

    private static String help(Declaration owner, Reference<?> entry) {
        if (owner instanceof Publications list && list.swapped().contains(entry.type())) {
            return "it is a @Roundup: name it in from, and all its papers are listed";
        }
        return owner instanceof Paper
                ? "add @Paper to it, or name a class that has it"
                : "add @Paper to it, or list a class that has it";
    }
}
