package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Abstract;
import dev.roundup.processor.model.Roundup;
import java.util.List;

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
        return RepeatedText.of(
                        roundup,
                        paper -> paper.summary()
                                .abstractText()
                                .map(Abstract::text)
                                .filter(text -> text.source().length() >= SHORTEST))
                .map(DuplicateAbstract::finding)
                .toList();
    }

    private static Finding finding(RepeatedText text) {
        return FindingBuilder.of(RULE, text.paper())
                .member("@Abstract")
                .with("other", text.earlier().type().qualified())
                .help("paste the abstract of this paper, or delete it")
                .at(text.text().origin());
    }
}
