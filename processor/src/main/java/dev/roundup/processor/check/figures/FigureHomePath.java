package dev.roundup.processor.check.figures;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.ShownPicture;
import dev.roundup.processor.model.Asset.Inspection;
import dev.roundup.processor.text.Quote;
import java.util.List;

/** Reports a drawing that says where its author keeps files. Drawings are published as they are. */
final class FigureHomePath implements Check<ShownPicture> {
    private static final Rule RULE = Rule.warning(
            "figure-home-path", "picture {value} in {member} of {owner} contains {path}, a path of your own computer");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(ShownPicture picture) {
        return picture.inspection().flatMap(Inspection::trace).stream()
                .map(path -> picture.finding(RULE)
                        .with("path", Quote.of(path))
                        .help("delete it from the file, or save the drawing again as plain SVG")
                        .at(picture.asset().origin()))
                .toList();
    }
}
