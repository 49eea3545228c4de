package dev.roundup.processor.check.text;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Edit;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.ShownText;
import dev.roundup.processor.check.subject.ShownText.TextUse;
import dev.roundup.processor.text.Quote;
import java.util.List;

/** Reports a word that was copied from two lines of a PDF, with the hyphen of the line end. */
final class TextHyphen implements Check<ShownText> {
    private static final Rule RULE =
            Rule.warning("text-hyphen", "{value} in {member} of {owner} at {place} is torn in two after its hyphen");

    @Override
    public Rule rule() {
        return RULE;
    }

    /** Returns one finding a text, because what tore one word tore all of them. */
    @Override
    public List<Finding> check(ShownText text) {
        if (text.use() != TextUse.PROSE && text.use() != TextUse.TITLE) {
            return List.of();
        }
        List<TornWord> torn = TornWord.in(text.value());
        if (torn.isEmpty()) {
            return List.of();
        }
        TornWord first = torn.get(0);
        FindingBuilder finding = text.finding(RULE, first.start(), first.end())
                .value(text.value().substring(first.start(), first.end()))
                .fix(fix(text, torn));
        return List.of((torn.size() > 1 ? finding.note((torn.size() - 1) + " more like it in this text") : finding)
                .at(text.origin()));
    }

    private static Fix fix(ShownText text, List<TornWord> torn) {
        TornWord word = torn.get(0);
        String hyphenated = Quote.of(word.hyphenated());
        String help = word.mayBeOneWord()
                ? "write " + Quote.of(word.before() + word.after()) + ", or " + hyphenated
                : "write " + hyphenated;
        return Fix.certain(
                        help,
                        torn.stream()
                                .map(each -> text.replaced(each.start(), each.end(), joined(each)))
                                .toArray(Edit[]::new))
                .proposed();
    }

    private static String joined(TornWord word) {
        return word.mayBeOneWord() ? word.before() + word.after() : word.hyphenated();
    }
}
