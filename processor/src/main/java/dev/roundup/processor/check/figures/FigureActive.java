package dev.roundup.processor.check.figures;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.ShownPicture;
import dev.roundup.processor.model.Asset.Inspection;
import java.util.List;

/** Reports a drawing that runs scripts or fetches something from elsewhere. Drawings are published as they are. */
final class FigureActive implements Check<ShownPicture> {
    private static final Rule RULE = Rule.error("figure-active", "picture {value} in {member} of {owner} {problem}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(ShownPicture picture) {
        return picture.inspection().flatMap(Inspection::active).stream()
                .map(problem -> picture.finding(RULE)
                        .with("problem", problem)
                        .help("delete it from the file, or export the drawing again as plain SVG")
                        .at(picture.asset().origin()))
                .toList();
    }
}
