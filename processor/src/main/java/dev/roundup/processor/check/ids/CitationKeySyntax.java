package dev.roundup.processor.check.ids;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.text.Blank;
import dev.roundup.processor.text.Quote;
import dev.roundup.processor.text.tex.CitationKey;
import java.util.List;
import java.util.Optional;

/** Reports a key that BibTeX or Biber cannot read. */
final class CitationKeySyntax implements Check<Declaration> {
    private static final Rule RULE =
            Rule.error("citation-key", "invalid citation key {value} in {member} of {owner}: {problem}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        return declaration instanceof Paper paper
                ? paper
                        .anchors()
                        .citationKey()
                        .filter(key -> !Blank.is(key.value()))
                        .flatMap(key -> finding(paper, key))
                        .stream()
                        .toList()
                : List.of();
    }

    private Optional<Finding> finding(Paper paper, Located<String> key) {
        String meant = CitationKey.without(key.value());
        return CitationKey.refused(key.value())
                .map(refused -> FindingBuilder.of(RULE, paper)
                        .value(key.value())
                        .member("@Paper(citationKey)")
                        .with("problem", problem(refused))
                        .fix(
                                Optional.of(meant)
                                        .filter(word -> !word.isEmpty())
                                        .map(word -> Fix.write(key, word).proposed()),
                                "write letters and digits, such as \"moon2015\"")
                        .at(key.origin()));
    }

    private static String problem(String refused) {
        return Blank.is(refused) ? "it contains a blank" : "it contains " + Quote.of(refused);
    }
}
