package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.MisplacedAnnotation;
import dev.roundup.processor.model.Workspace;
import java.util.List;

/** Reports an annotation in a place where it has no effect. */
final class StrayAnnotation implements Check<Workspace> {
    private static final Rule RULE = Rule.error("stray-annotation", "{annotation} on {element} has no effect {reason}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Workspace workspace) {
        return workspace.strays().stream()
                .map(stray -> FindingBuilder.of(RULE)
                        .with("annotation", "@" + stray.annotation())
                        .with("element", stray.element())
                        .with("reason", reason(stray))
                        .help(help(stray))
                        .at(stray.origin()))
                .toList();
    }

    private static String reason(MisplacedAnnotation stray) {
        return stray.wanted().startsWith("@") ? "without " + stray.wanted() : "because it is not " + stray.wanted();
    }

    private static String help(MisplacedAnnotation stray) {
        return stray.wanted().startsWith("@")
                ? "add " + stray.wanted() + ", or move @" + stray.annotation() + " to the class that has it"
                : "make " + stray.element() + " " + stray.wanted() + ", or delete @" + stray.annotation();
    }
}
