package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Roundup;
import java.util.List;
import java.util.Optional;

/**
 * Reports two papers of a page with the same title, unless they are versions of one work. Letter case and white space
 * make no difference.
 */
final class DuplicateTitle implements Check<Roundup> {
    private static final Rule RULE =
            Rule.error("duplicate-title", "title {value} in {member} of {owner} is also used by {other}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Roundup roundup) {
        return RepeatedText.of(
                        roundup,
                        paper -> Optional.of(paper.title())
                                .filter(title -> !title.prose().isBlank()))
                .map(DuplicateTitle::finding)
                .toList();
    }

    private static Finding finding(RepeatedText title) {
        return FindingBuilder.of(RULE, title.paper())
                .value(title.text().source())
                .member("@Paper(title)")
                .with("other", title.earlier().type().qualified())
                .help("list the paper once, or give the second paper its own title; if they are two versions, state the"
                        + " venue or date of each")
                .at(title.text().origin());
    }
}
