package dev.roundup.processor.check;

import dev.roundup.processor.model.Allowance;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Settings.RuleSetting;
import dev.roundup.processor.model.Workspace;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The option {@code roundup.rules} or an {@code @Allow} names a rule, or a severity, that does not exist. */
final class UnknownRule implements Check<Workspace> {
    private static final String OPTION = "-Aroundup.rules";

    @Override
    public Rule rule() {
        return Rule.UNKNOWN_RULE;
    }

    @Override
    public List<Finding> check(Workspace workspace) {
        Stream<Finding> settings = workspace.settings().rules().stream()
                .flatMap(setting -> setting(setting).stream())
                .map(finding -> finding.at(Origin.NOWHERE));
        return Stream.concat(settings, allowances(Subjects.of(workspace))).toList();
    }

    private Optional<FindingBuilder> setting(RuleSetting setting) {
        Optional<Rule> named = Rule.byId(setting.rule());
        if (named.isEmpty()) {
            return Optional.of(
                    unknown(FindingBuilder.of(rule()), setting.rule()).member(OPTION));
        }
        Optional<Severity> severity = Severity.byId(setting.severity());
        if (severity.isEmpty()) {
            return Optional.of(FindingBuilder.of(rule())
                    .with("problem", "unknown severity " + Quote.of(setting.severity()) + " for " + setting.rule())
                    .member(OPTION)
                    .help("write " + setting.rule() + "=error, " + setting.rule() + "=warning or " + setting.rule()
                            + "=off"));
        }
        if (!named.get().isNegotiable() && severity.get() != Severity.ERROR) {
            return Optional.of(FindingBuilder.of(rule())
                    .with("problem", "severity " + Quote.of(setting.severity()) + " refused for " + setting.rule())
                    .member(OPTION)
                    .help("leave it out; this rule is always an error"));
        }
        return Optional.empty();
    }

    /** Each once, however many declarations stand in the type or package that carries it. */
    private Stream<Finding> allowances(Subjects subjects) {
        Set<Allowance> seen = new HashSet<>();
        return subjects.declarations().stream()
                .flatMap(place -> place.allowances().stream()
                        .filter(allowance -> Rule.byId(allowance.rule()).isEmpty() && seen.add(allowance))
                        .map(allowance -> allowance(allowance, place)));
    }

    private Finding allowance(Allowance allowance, Declaration place) {
        return unknown(FindingBuilder.of(rule(), place), allowance.rule())
                .member("@Allow for " + place.displayName())
                .at(allowance.origin());
    }

    private static FindingBuilder unknown(FindingBuilder finding, String id) {
        return finding.with("problem", "unknown rule " + Quote.of(id)).help(Hint.didYouMean(id, Rule.ids()));
    }
}
