package dev.roundup.processor.check;

import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.ProcessorRules;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.rule.Severity;
import dev.roundup.processor.model.Allowance;
import dev.roundup.processor.model.Declaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The allowances of authors. It remembers which of them silenced something. */
final class Allowances {
    /** The places of the allowances that silenced something. */
    private final Set<String> used = new HashSet<>();

    /** Returns true if one of the allowances silences a rule. Marks all that do as used. */
    boolean silence(Rule rule, Stream<Allowance> allowances) {
        List<Allowance> silencing = allowances
                .filter(allowance -> rule.isNegotiable() && isHonoured(allowance))
                .filter(allowance -> allowance.rule().equals(rule.id()))
                .toList();
        silencing.forEach(allowance -> used.add(allowance.origin().place()));
        return !silencing.isEmpty();
    }

    /**
     * Reports allowances that have no effect. Those that allow unused allowances come last, because they may silence
     * findings about the others.
     *
     * @param last true to report only those that come last, false to report only the others
     */
    List<Finding> idle(List<Declaration> places, Severities severities, boolean last) {
        Set<String> seen = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Declaration place : places) {
            for (Allowance allowance : place.allowances()) {
                boolean due = allowance.rule().equals(ProcessorRules.UNUSED_ALLOW.id()) == last;
                String at = due ? allowance.origin().place() : "";
                if (due && !used.contains(at) && seen.add(at)) {
                    problem(allowance, severities)
                            .map(problem -> finding(allowance, place, problem))
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static Optional<AllowanceProblem> problem(Allowance allowance, Severities severities) {
        return Rulebook.rule(allowance.rule()).flatMap(rule -> {
            if (!rule.isNegotiable()) {
                return Optional.of(new AllowanceProblem("cannot silence this rule", "correct what the rule reports"));
            }
            if (!isHonoured(allowance)) {
                return Optional.of(
                        new AllowanceProblem("has no reason, so it is ignored", "write the reason, because = \"…\""));
            }
            return severities.of(rule) == Severity.OFF
                    ? Optional.empty()
                    : Optional.of(new AllowanceProblem("does not silence anything", "delete it"));
        });
    }

    private static Finding finding(Allowance allowance, Declaration place, AllowanceProblem problem) {
        return FindingBuilder.of(ProcessorRules.UNUSED_ALLOW, place)
                .with("owner", allowance.around().orElse(place.displayName()))
                .value(allowance.rule())
                .with("problem", problem.words)
                .help(problem.help)
                .at(allowance.origin());
    }

    private static boolean isHonoured(Allowance allowance) {
        return !allowance.because().isBlank();
    }

    private record AllowanceProblem(String words, String help) {}
}
