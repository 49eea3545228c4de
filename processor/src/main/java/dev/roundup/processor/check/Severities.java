package dev.roundup.processor.check;

import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.rule.Severity;
import dev.roundup.processor.model.Settings;
import dev.roundup.processor.model.Settings.RuleSetting;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How much each rule weighs in one compile. In a draft, what would be an error is a warning.
 *
 * @param set what the user set, by rule
 */
record Severities(Map<Rule, Severity> set, boolean draft) {
    /** What the user set; of several settings for one rule, the last counts. */
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
        Severity severity = set.getOrDefault(rule, unset(rule));
        return draft && severity == Severity.ERROR && rule.isNegotiable() ? Severity.WARNING : severity;
    }

    /** A rule that yields to another is off where that one is on, unless the user asks for it by name. */
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
