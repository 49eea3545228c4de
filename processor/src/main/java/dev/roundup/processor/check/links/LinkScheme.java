package dev.roundup.processor.check.links;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Workspace;
import dev.roundup.processor.text.Quote;
import java.util.List;

/**
 * Reports an author's own scheme whose pattern is not a regular expression, so that no id can be checked against it.
 */
final class LinkScheme implements Check<Workspace> {
    private static final Rule RULE =
            Rule.error("link-scheme", "pattern {value} in {member} of {owner} is not a regular expression");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Workspace workspace) {
        return workspace.brokenGrammars().stream()
                .map(grammar -> FindingBuilder.of(RULE)
                        .value(grammar.expression())
                        .member("@LinkScheme(id)")
                        .with("owner", grammar.scheme())
                        .help("write a java.util.regex pattern that matches a whole id, such as "
                                + Quote.of("[a-z]+-\\d{8}"))
                        .note(grammar.problem())
                        .at(grammar.origin()))
                .toList();
    }
}
