package dev.roundup.processor.check;

import java.util.List;

/** A text was read in the wrong charset on its way here. */
final class Mojibake implements Check<ShownText> {
    @Override
    public Rule rule() {
        return Rule.MOJIBAKE;
    }

    /** One finding a text: what garbled one word garbled all. */
    @Override
    public List<Finding> check(ShownText text) {
        if (text.ascii()) {
            return List.of();
        }
        List<Garbled> all = Garbled.in(text.value());
        if (all.isEmpty()) {
            return List.of();
        }
        Garbled first = all.get(0);
        String word = Words.around(text.value(), first.start(), first.end());
        String meant = OddForm.mended(Garbled.mended(word));
        FindingBuilder finding = text.finding(rule(), first.start()).value(word).help(Hint.write(meant));
        return List.of((all.size() > 1 ? finding.note(all.size() + " characters of this text are like it") : finding)
                .at(text.origin()));
    }
}
