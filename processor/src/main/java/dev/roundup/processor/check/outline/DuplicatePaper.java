package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Edit;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.text.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports a paper that a page shows more than once. */
final class DuplicatePaper implements Check<Roundup> {
    private static final Rule RULE =
            Rule.error("duplicate-paper", "paper {value} is listed again in {member} of {roundup}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Roundup roundup) {
        List<Finding> findings = new ArrayList<>();
        Map<TypeName, Section> first = new HashMap<>();
        for (Section section : roundup.body().sections()) {
            for (Reference<Paper> entry : section.entries()) {
                Section earlier = first.putIfAbsent(entry.type(), section);
                if (earlier != null) {
                    entry.target().ifPresent(paper -> findings.add(finding(roundup, paper, entry, section, earlier)));
                }
            }
        }
        return findings;
    }

    private Finding finding(Roundup roundup, Paper paper, Reference<Paper> entry, Section section, Section earlier) {
        return FindingBuilder.of(RULE, paper)
                .value(paper.displayName())
                .member("section " + Quote.of(section.id().value()))
                .with("roundup", roundup.displayName())
                .fix(Fix.certain(
                                "list it once; section " + Quote.of(earlier.id().value()) + " already has it",
                                new Edit.Remove(entry.origin()))
                        .proposed())
                .at(entry.origin());
    }
}
