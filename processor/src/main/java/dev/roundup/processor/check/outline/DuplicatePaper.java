package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Edit;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Publications;
import dev.roundup.processor.model.Reference;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.text.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports a paper that a page lists more than once. */
final class DuplicatePaper implements Check<Declaration> {
    private static final Rule RULE =
            Rule.error("duplicate-paper", "paper {value} is listed again in {member} of {page}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        List<Finding> findings = new ArrayList<>();
        if (declaration instanceof Roundup roundup) {
            check(roundup, findings);
        } else if (declaration instanceof Publications list) {
            check(list, "papers", list.papers(), findings);
            check(list, "selected", list.selected(), findings);
        }
        return findings;
    }

    private static void check(Roundup roundup, List<Finding> findings) {
        Map<TypeName, Section> first = new HashMap<>();
        for (Section section : roundup.body().sections()) {
            for (Reference<Paper> entry : section.entries()) {
                Section earlier = first.putIfAbsent(entry.type(), section);
                if (earlier != null) {
                    Fix fix = once("section " + Quote.of(earlier.id().value()) + " already has it", entry);
                    String member = "section " + Quote.of(section.id().value());
                    entry.target().ifPresent(paper -> findings.add(finding(paper, entry, member, roundup, fix)));
                }
            }
        }
    }

    private static void check(Publications list, String name, List<Reference<Paper>> entries, List<Finding> findings) {
        Set<TypeName> seen = new HashSet<>();
        for (Reference<Paper> entry : entries) {
            if (!seen.add(entry.type())) {
                Fix fix = once(name + " already has it", entry);
                entry.target()
                        .ifPresent(
                                paper -> findings.add(finding(paper, entry, "@Publications(" + name + ")", list, fix)));
            }
        }
    }

    private static Fix once(String reason, Reference<Paper> entry) {
        return Fix.certain("list it once; " + reason, new Edit.Remove(entry.origin()))
                .proposed();
    }

    private static Finding finding(Paper paper, Reference<Paper> entry, String member, Declaration page, Fix fix) {
        return FindingBuilder.of(RULE, paper)
                .value(paper.displayName())
                .member(member)
                .with("page", page.displayName())
                .fix(fix)
                .at(entry.origin());
    }
}
