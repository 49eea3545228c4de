package dev.roundup.processor.check.text;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Edit;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Hint;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.ShownText;
import dev.roundup.processor.text.OddSpelling;
import java.util.List;

/** Reports a text that was read in the wrong charset on its way here. */
final class Mojibake implements Check<ShownText> {
    private static final Rule RULE =
            Rule.warning("mojibake", "{value} in {member} of {owner} at {place} was read in the wrong encoding");

    @Override
    public Rule rule() {
        return RULE;
    }

    /** Returns one finding a text, because what garbled one word garbled all of them. */
    @Override
    public List<Finding> check(ShownText text) {
        if (text.ascii()) {
            return List.of();
        }
        List<MisreadUtf8> all = MisreadUtf8.in(text.value());
        if (all.isEmpty()) {
            return List.of();
        }
        MisreadUtf8 first = all.get(0);
        String word = SurroundingWords.around(text.value(), first.start(), first.end());
        String meant = OddSpelling.mended(MisreadUtf8.mended(word));
        FindingBuilder finding = text.finding(RULE, first.start(), first.end())
                .value(word)
                .fix(Fix.certain(
                        Hint.write(meant),
                        all.stream()
                                .map(run -> text.replaced(run.start(), run.end(), OddSpelling.mended(run.meant())))
                                .toArray(Edit[]::new)));
        return List.of(
                (all.size() > 1 ? finding.note(all.size() + " characters in this text are garbled like this") : finding)
                        .at(text.origin()));
    }
}
