package dev.roundup.processor.check;

import dev.roundup.processor.model.Workspace;
import java.util.List;

/** An annotation stands where nobody looks at it. */
final class StrayAnnotation implements Check<Workspace> {
    @Override
    public Rule rule() {
        return Rule.STRAY_ANNOTATION;
    }

    @Override
    public List<Finding> check(Workspace workspace) {
        return workspace.strays().stream()
                .map(stray -> FindingBuilder.of(rule())
                        .with("annotation", "@" + stray.annotation())
                        .with("element", stray.element())
                        .with("wanted", "@" + stray.wanted())
                        .help("add @" + stray.wanted() + ", or move @" + stray.annotation() + " to where it is")
                        .at(stray.origin()))
                .toList();
    }
}
