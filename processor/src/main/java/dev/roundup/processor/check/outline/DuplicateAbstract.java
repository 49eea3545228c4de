package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Abstract;
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

/** Reports two papers of a page with the same abstract. Letter case and white space make no difference. */
final class DuplicateAbstract implements Check<Roundup> {
    private static final Rule RULE =
            Rule.warning("duplicate-abstract", "{member} of {owner} is also the abstract of {other}");

    /** Shorter texts stand for an abstract that is still to come. */
    private static final int SHORTEST = 40;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Roundup roundup) {
        Map<String, Paper> first = new HashMap<>();
        Set<TypeName> seen = new HashSet<>();
        return roundup.papers()
                .filter(paper -> seen.add(paper.type()))
                .flatMap(paper -> paper.summary().abstractText().stream()
                        .filter(text -> text.text().source().length() >= SHORTEST)
                        .flatMap(text -> {
                            String words = text.text().plain().toLowerCase(Locale.ROOT);
                            Paper earlier = first.putIfAbsent(words, paper);
                            return earlier == null ? Stream.of() : Stream.of(finding(paper, text, earlier));
                        }))
                .toList();
    }

    private Finding finding(Paper paper, Abstract text, Paper earlier) {
        return FindingBuilder.of(RULE, paper)
                .member("@Abstract")
                .with("other", earlier.type().qualified())
                .help("paste the abstract of this paper, or delete it")
                .at(text.text().origin());
    }
}
