package dev.roundup.processor.check.figures;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Asset;
import dev.roundup.processor.model.Figure;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports different pictures of one page with the same alternative text, which then describes none of them. */
final class FigureAltShared implements Check<Roundup> {
    private static final Rule RULE =
            Rule.warning("figure-alt-shared", "{value} in {member} of {owner} also describes the picture of {other}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Roundup roundup) {
        Map<String, Paper> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        roundup.papers()
                .forEach(paper -> paper.summary()
                        .figure()
                        .filter(figure -> !figure.pending() && !FigureAlt.saysNothing(figure, paper))
                        .ifPresent(figure -> {
                            Paper earlier = first.putIfAbsent(
                                    FigureAlt.words(figure.alt().source()), paper);
                            if (earlier != null
                                    && !earlier.type().equals(paper.type())
                                    && !isSame(earlier.summary().figure(), figure)) {
                                findings.add(finding(paper, figure, earlier));
                            }
                        }));
        return findings;
    }

    private static boolean isSame(Optional<Figure> one, Figure other) {
        Optional<String> path = other.asset().map(Asset::path);
        return path.isPresent() && path.equals(one.flatMap(Figure::asset).map(Asset::path));
    }

    private Finding finding(Paper paper, Figure figure, Paper earlier) {
        return FindingBuilder.of(RULE, paper)
                .value(figure.alt().source())
                .member("@Figure(alt)")
                .with("other", earlier.displayName())
                .help("say what this picture shows and the other one does not")
                .at(figure.alt().origin());
    }
}
