package dev.roundup.processor.check.text;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Edit;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Hint;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.ShownText;
import dev.roundup.processor.text.Blank;
import dev.roundup.processor.text.OddSpelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reports a character in an unusual encoding. It looks the same as the usual one, but a search does not find it: a
 * letter and its accent apart (Unicode Standard Annex 15), ligatures as in PDF files, full-width letters between Latin
 * ones.
 */
final class UnicodeForm implements Check<ShownText> {
    private static final Rule RULE =
            Rule.warning("unicode-form", "{value} in {member} of {owner} at {place} spells {spelling}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(ShownText text) {
        if (text.ascii() || Blank.is(text.value())) {
            return List.of();
        }
        Map<String, OddSpelling> firsts = new LinkedHashMap<>();
        OddSpelling.in(text.value()).forEach(spelling -> firsts.putIfAbsent(spelling.written(), spelling));
        return firsts.values().stream().map(first -> finding(text, first)).toList();
    }

    private Finding finding(ShownText text, OddSpelling spelling) {
        String word = SurroundingWords.around(
                text.value(),
                spelling.offset(),
                spelling.offset() + spelling.written().length());
        return text.finding(
                        RULE,
                        spelling.offset(),
                        spelling.offset() + spelling.written().length())
                .value(word)
                .with("spelling", spelling.words())
                .fix(Fix.certain(
                        Hint.write(OddSpelling.mended(word)),
                        OddSpelling.in(text.value()).stream()
                                .filter(same -> same.written().equals(spelling.written()))
                                .map(same -> text.replaced(
                                        same.offset(),
                                        same.offset() + same.written().length(),
                                        same.meant()))
                                .toArray(Edit[]::new)))
                .at(text.origin());
    }
}
