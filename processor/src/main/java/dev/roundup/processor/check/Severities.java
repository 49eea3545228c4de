package dev.roundup.processor.check;

import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.rule.Severity;
import dev.roundup.processor.model.Settings;
import dev.roundup.processor.model.Settings.RuleSetting;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The severity of each rule in one compile. In a draft, errors become warnings, except for those of rules that are not
 * negotiable.
 *
 * @param set the severities that the user set, by rule
 */
record Severities(Map<Rule, Severity> set, boolean draft) {
    /** The severities that the user set. If there are several for one rule, the last one counts. */
    public static Severities of(Settings settings) {
        Map<Rule, Severity> set = new HashMap<>();
        for (RuleSetting setting : settings.rules()) {
            Optional<Severity> severity = Severity.byId(setting.severity());
            Rulebook.rule(setting.rule())
                    .filter(Rule::isNegotiable)
                    .ifPresent(rule -> severity.ifPresent(value -> set.put(rule, value)));
        }
        return new Severities(set, settings.draft());
    }

    public Severity of(Rule rule) {
        return draft && stops(rule) && rule.isNegotiable() ? Severity.WARNING : finished(rule);
    }

    /** True if a finding of the rule stops a compile that is not a draft. */
    boolean stops(Rule rule) {
        return finished(rule) == Severity.ERROR;
    }

    private Severity finished(Rule rule) {
        return set.getOrDefault(rule, unset(rule));
    }

    /** The severity of a rule that the user did not set. A rule that yields to another is off if the other is on. */
    private Severity unset(Rule rule) {
        if (rule.yieldsTo().isEmpty()) {
            return rule.defaultSeverity();
        }
        boolean yields = Rulebook.rule(rule.yieldsTo().get())
                .filter(other -> set.getOrDefault(other, other.defaultSeverity()) != Severity.OFF)
                .isPresent();
        return yields ? Severity.OFF : rule.defaultSeverity();
    }
}
