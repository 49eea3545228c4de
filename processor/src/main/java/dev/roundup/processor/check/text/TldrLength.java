package dev.roundup.processor.check.text;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reports a TL;DR that repeats the abstract or is longer. */
final class TldrLength implements Check<Paper> {
    private static final Rule RULE = Rule.warning("tldr-length", "{member} of {owner} {problem} the abstract");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Paper paper) {
        Optional<Text> tldr =
                paper.summary().tldr().filter(text -> !text.prose().isBlank());
        return tldr
                .flatMap(text -> paper.summary()
                        .abstractText()
                        .filter(given -> !given.text().prose().isBlank())
                        .flatMap(given -> problem(text.plain(), given.text().plain()))
                        .map(problem -> finding(paper, text, problem)))
                .stream()
                .toList();
    }

    private static Optional<String> problem(String tldr, String summary) {
        if (tldr.toLowerCase(Locale.ROOT).equals(summary.toLowerCase(Locale.ROOT))) {
            return Optional.of("repeats");
        }
        return tldr.length() > summary.length() ? Optional.of("is longer than") : Optional.empty();
    }

    private Finding finding(Paper paper, Text tldr, String problem) {
        return FindingBuilder.of(RULE, paper)
                .member("@Tldr")
                .with("problem", problem)
                .help("write the main point in one sentence, or delete @Tldr")
                .at(tldr.origin());
    }
}
