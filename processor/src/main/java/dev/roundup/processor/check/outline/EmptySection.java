package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import java.util.List;

/** Reports a section that shows nothing but its heading. */
final class EmptySection implements Check<Roundup> {
    private static final Rule RULE =
            Rule.warning("empty-section", "section {value} of {owner} has neither papers nor an intro");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Roundup roundup) {
        return roundup.body().sections().stream()
                .filter(EmptySection::isEmpty)
                .map(section -> FindingBuilder.of(RULE, roundup)
                        .value(section.id().value())
                        .help("list its papers, give it an intro, or delete it")
                        .at(section.origin()))
                .toList();
    }

    private static boolean isEmpty(Section section) {
        return section.entries().isEmpty()
                && section.intro().filter(intro -> !intro.prose().isBlank()).isEmpty();
    }
}
