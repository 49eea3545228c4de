package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reports two pages with the same address. */
final class DuplicateSlug implements Check<Workspace> {
    private static final Rule RULE =
            Rule.error("duplicate-slug", "slug {value} in {member} of {owner} is also used by {other}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Workspace workspace) {
        Map<String, Roundup> first = new HashMap<>();
        return workspace.roundups().stream()
                .flatMap(roundup -> {
                    Roundup earlier = first.putIfAbsent(roundup.slug().value(), roundup);
                    return earlier == null ? Stream.of() : Stream.of(finding(roundup, earlier));
                })
                .toList();
    }

    private Finding finding(Roundup roundup, Roundup earlier) {
        return FindingBuilder.of(RULE, roundup)
                .value(roundup.slug().value())
                .member("@Roundup(slug)")
                .with("other", earlier.displayName())
                .help("choose another slug for one of the two pages")
                .at(roundup.slug().origin());
    }
}
