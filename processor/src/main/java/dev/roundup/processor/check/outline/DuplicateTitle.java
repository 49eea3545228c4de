package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.TypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reports two papers of a page with the same title. Letter case and white space make no difference. */
final class DuplicateTitle implements Check<Roundup> {
    private static final Rule RULE =
            Rule.error("duplicate-title", "title {value} in {member} of {owner} is also used by {other}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Roundup roundup) {
        Map<String, Paper> first = new HashMap<>();
        Set<TypeName> seen = new HashSet<>();
        return roundup.papers()
                .filter(paper ->
                        seen.add(paper.type()) && !paper.title().prose().isBlank())
                .flatMap(paper -> {
                    Paper earlier = first.putIfAbsent(paper.title().plain().toLowerCase(Locale.ROOT), paper);
                    return earlier == null ? Stream.of() : Stream.of(finding(paper, earlier));
                })
                .toList();
    }

    private Finding finding(Paper paper, Paper earlier) {
        return FindingBuilder.of(RULE, paper)
                .value(paper.title().source())
                .member("@Paper(title)")
                .with("other", earlier.type().qualified())
                .help("list the paper once, or give the second paper its own title")
                .at(paper.title().origin());
    }
}
