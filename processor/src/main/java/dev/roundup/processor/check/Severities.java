package dev.roundup.processor.check;

import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.rule.Severity;
import dev.roundup.processor.model.Settings.RuleSetting;
import dev.roundup.processor.model.Settings;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What each rule weighs in one compile: in a draft, what would be an error is a warning. */
record Severities(Map<Rule, Severity> set, boolean draft) {
    /**
     * The severities that were set, the last for each rule. Where unknown authors are reported, a name that resembles a
     * registered one is unknown already, so it is not reported as similar as well unless that was asked for.
     */
    static Severities of(Settings settings) {
        Map<Rule, Severity> set = new EnumMap<>(Rule.class);
        for (RuleSetting setting : settings.rules()) {
            Optional<Severity> severity = Severity.byId(setting.severity());
            Rule.byId(setting.rule())
                    .filter(Rule::isNegotiable)
                    .ifPresent(rule -> severity.ifPresent(value -> set.put(rule, value)));
        }
        if (set.getOrDefault(Rule.UNKNOWN_AUTHOR, Severity.OFF) != Severity.OFF) {
            set.putIfAbsent(Rule.SIMILAR_AUTHOR, Severity.OFF);
        }
        return new Severities(set, settings.draft());
    }

    Severity of(Rule rule) {
        Severity severity = set.getOrDefault(rule, rule.defaultSeverity());
        return draft && severity == Severity.ERROR && rule.isNegotiable() ? Severity.WARNING : severity;
    }
}
