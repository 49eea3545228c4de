package dev.roundup.processor.check.options;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Hint;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.rule.Severity;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Settings.RuleSetting;
import dev.roundup.processor.model.Workspace;
import dev.roundup.processor.text.Quote;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reports a rule, or a severity, that does not exist, in the option {@code roundup.rules} or in an {@code @Allow}. */
final class UnknownRule implements Check<Workspace> {
    private static final Rule RULE = Rule.error("unknown-rule", "{problem} in {member}");

    private static final String OPTION = "-Aroundup.rules";

    private static final Pattern PASTED = Pattern.compile("\\s*\\[?(?:roundup:)?\\s*([a-z0-9-]+)]?\\s*");

    private final Supplier<Map<String, Rule>> rules;

    /** @param rules all rules by their ids */
    UnknownRule(Supplier<Map<String, Rule>> rules) {
        this.rules = rules;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Workspace workspace) {
        Stream<Finding> settings = workspace.settings().rules().stream()
                .flatMap(setting -> setting(setting).stream())
                .map(finding -> finding.at(Origin.NOWHERE));
        return Stream.concat(settings, allowances(workspace)).toList();
    }

    private Optional<FindingBuilder> setting(RuleSetting setting) {
        Optional<Rule> named = Optional.ofNullable(rules.get().get(setting.rule()));
        if (named.isEmpty()) {
            return Optional.of(unknown(FindingBuilder.of(RULE), setting.rule()).member(OPTION));
        }
        Optional<Severity> severity = Severity.byId(setting.severity());
        if (severity.isEmpty()) {
            return Optional.of(FindingBuilder.of(RULE)
                    .with("problem", "unknown severity " + Quote.of(setting.severity()) + " for " + setting.rule())
                    .member(OPTION)
                    .help("write " + setting.rule() + "=error, " + setting.rule() + "=warning or " + setting.rule()
                            + "=off"));
        }
        if (!named.get().isNegotiable() && severity.get() != Severity.ERROR) {
            return Optional.of(FindingBuilder.of(RULE)
                    .with(
                            "problem",
                            "severity " + Quote.of(setting.severity()) + " is not allowed for " + setting.rule())
                    .member(OPTION)
                    .help("delete it; this rule is always an error"));
        }
        return Optional.empty();
    }

    private Stream<Finding> allowances(Workspace workspace) {
        return workspace.allowances().stream()
                .filter(allowance -> !rules.get().containsKey(allowance.rule()))
                .map(allowance -> unknown(FindingBuilder.of(RULE), allowance.rule())
                        .member("@Allow")
                        .at(allowance.origin()));
    }

    private FindingBuilder unknown(FindingBuilder finding, String id) {
        return finding.with("problem", "unknown rule " + Quote.of(id))
                .help(pasted(id).or(() -> Hint.didYouMean(id, rules.get().keySet())));
    }

    /** The id, if it was copied from a message with what stands around it: {@code [roundup:link-shared]}. */
    private Optional<String> pasted(String id) {
        Matcher pasted = PASTED.matcher(id);
        return pasted.matches() && rules.get().containsKey(pasted.group(1))
                ? Optional.of(Hint.write(pasted.group(1)))
                : Optional.empty();
    }
}
