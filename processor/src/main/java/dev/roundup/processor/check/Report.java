package dev.roundup.processor.check;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.rule.Severity;
import dev.roundup.processor.model.DraftRemark;
import dev.roundup.processor.model.Paper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of all checks.
 *
 * @param findings the findings in reading order, each once; none is {@link Severity#OFF}
 */
public record Report(List<Finding> findings) {
    /** Copies the list. */
    public Report {
        findings = List.copyOf(findings);
    }

    /** Sorts the findings. Of those with the same rule, place and headline it keeps one. */
    static Report of(Collection<Finding> findings) {
        if (findings.isEmpty()) {
            return new Report(List.of());
        }
        record RuleAt(Rule rule, String place, String headline) {}
        Map<RuleAt, Finding> distinct = new LinkedHashMap<>();
        findings.forEach(finding -> distinct.putIfAbsent(
                new RuleAt(finding.rule(), finding.origin().place(), finding.headline()), finding));
        return new Report(distinct.values().stream()
                .sorted(comparingLong((Finding finding) -> finding.origin().order())
                        .thenComparingInt(Finding::offset)
                        .thenComparing(finding -> finding.rule().id())
                        .thenComparing(comparing(Finding::headline)))
                .toList());
    }

    /** The findings in the form that a draft shows. */
    public List<DraftRemark> remarks() {
        return findings.stream()
                .map(finding -> new DraftRemark(
                        finding.owner().filter(Paper.class::isInstance).map(owner -> ((Paper) owner).type()),
                        finding.headline(),
                        finding.details()))
                .toList();
    }
}
