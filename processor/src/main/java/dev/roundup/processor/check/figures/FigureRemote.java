package dev.roundup.processor.check.figures;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Hint;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.ShownPicture;
import java.util.List;

/**
 * Reports a picture that is named by an address of the web. The page loads nothing from other servers, so it does not
 * show the picture. Not every reader wants to be known to another server, and the picture may be gone tomorrow.
 */
final class FigureRemote implements Check<ShownPicture> {
    private static final Rule RULE = Rule.warning(
            "figure-remote",
            "picture {value} in {member} of {owner} is on another server, so the page does not show it");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean dependsOnPage() {
        return true;
    }

    @Override
    public List<Finding> check(ShownPicture picture) {
        return picture.isMissing() && Hint.isAddress(picture.asset().written())
                ? List.of(picture.finding(RULE)
                        .help("download it into the project, and name that file")
                        .at(picture.asset().origin()))
                : List.of();
    }
}
