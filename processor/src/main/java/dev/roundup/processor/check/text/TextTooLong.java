package dev.roundup.processor.check.text;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.ShownText;
import java.util.List;

/**
 * Reports a text that is longer than a constant of a class file can be: 65,535 bytes in modified UTF-8 (JVMS 17,
 * 4.4.7). The compiler would report it only after all processors are done, without the name of the annotation.
 */
final class TextTooLong implements Check<ShownText> {
    private static final Rule RULE = Rule.error(
            "text-too-long",
            "the text in {member} of {owner} is too long for a Java constant: {bytes} bytes, but the limit is 65,535");

    private static final int MOST_BYTES = 65_535;
    private static final int MOST_BYTES_OF_A_CHAR = 3;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(ShownText text) {
        if (!text.constant() || text.value().length() <= MOST_BYTES / MOST_BYTES_OF_A_CHAR) {
            return List.of();
        }
        int bytes = text.value().chars().map(TextTooLong::bytes).sum();
        if (bytes <= MOST_BYTES) {
            return List.of();
        }
        String help = text.member().equals("@Abstract")
                ? "put it in a file, and write @Abstract(file = \"…\")"
                : "shorten it; only an abstract can be a file";
        return List.of(FindingBuilder.of(RULE, text.owner())
                .member(text.member())
                .with("bytes", String.format(java.util.Locale.ROOT, "%,d", bytes))
                .help(help)
                .at(text.origin()));
    }

    private static int bytes(int c) {
        return c == 0 || c > 0x7F ? (c > 0x7FF ? 3 : 2) : 1;
    }
}
