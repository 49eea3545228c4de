package dev.roundup.processor.check.figures;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Hint;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.ShownPicture;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.text.Quote;
import java.util.ArrayList;
import java.util.List;

/**
 * Reports a missing picture: a figure, the still of a video, a logo or an icon. If a file has almost the same name,
 * {@code figure-case} reports it.
 */
final class FigureMissing implements Check<Declaration> {
    private static final Rule RULE = Rule.error("figure-missing", "{picture} in {member} of {owner} {problem}");
    private static final String LATER = "write pending = true until you have it";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean dependsOnPage() {
        return true;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        List<Finding> findings = new ArrayList<>();
        if (declaration instanceof Paper paper) {
            paper.summary()
                    .figure()
                    .filter(figure -> !figure.pending() && figure.asset().isEmpty())
                    .map(figure -> FindingBuilder.of(RULE, paper)
                            .with("picture", "the picture")
                            .with("problem", "is missing")
                            .member("@Figure")
                            .help("write its name in file, or pending = true until you have it")
                            .at(figure.origin()))
                    .ifPresent(findings::add);
        }
        ShownPicture.of(declaration).stream()
                .filter(picture -> picture.asset().isMissing()
                        && picture.asset().onDisk().isEmpty()
                        && !Hint.isAddress(picture.asset().written()))
                .map(this::finding)
                .forEach(findings::add);
        return findings;
    }

    private Finding finding(ShownPicture picture) {
        String later = picture.owner() instanceof Paper ? ", or " + LATER : "";
        return FindingBuilder.of(RULE, picture.owner())
                .with("picture", "picture " + Quote.of(picture.asset().written()))
                .with("problem", "was not found")
                .member(picture.member())
                .help(Hint.lookedFor(picture.asset()) + later)
                .at(picture.asset().origin());
    }
}
