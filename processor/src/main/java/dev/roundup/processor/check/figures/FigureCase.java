package dev.roundup.processor.check.figures;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Edit;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.ShownPicture;
import dev.roundup.processor.text.Quote;
import java.util.List;

/**
 * Reports a picture whose file has a slightly different name, such as in letter case, or an extension that is not
 * written.
 */
final class FigureCase implements Check<ShownPicture> {
    private static final Rule RULE =
            Rule.error("figure-case", "picture {value} in {member} of {owner} is called {name} on disk");

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
        return picture.asset().onDisk().stream()
                .map(name -> picture.finding(RULE)
                        .with("name", Quote.of(name))
                        .fix(Fix.write(Edit.Replace.all(
                                picture.asset().origin(), picture.asset().written(), name)))
                        .at(picture.asset().origin()))
                .toList();
    }
}
