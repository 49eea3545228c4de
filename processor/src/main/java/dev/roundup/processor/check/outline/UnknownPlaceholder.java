package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.text.prose.Inline.Placeholder;
import dev.roundup.processor.text.similar.Nearest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports a name in double braces that does not stand for a number. */
final class UnknownPlaceholder implements Check<Roundup> {
    private static final Rule RULE =
            Rule.error("unknown-placeholder", "unknown placeholder {value} in {member} of {owner} at {place}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Roundup roundup) {
        return CountedText.of(roundup).stream()
                .flatMap(text -> text.text().prose().placeholders().stream()
                        .filter(placeholder -> roundup.count(placeholder.name()).isEmpty())
                        .map(placeholder -> finding(roundup, text, placeholder)))
                .toList();
    }

    private Finding finding(Roundup roundup, CountedText text, Placeholder placeholder) {
        int start = placeholder.offset();
        return text.finding(RULE, roundup, start, start + placeholder.plain().length())
                .value(placeholder.plain())
                .help(help(roundup, placeholder.name()))
                .at(text.text().origin());
    }

    private static String help(Roundup roundup, String name) {
        List<String> known = Stream.concat(
                        Stream.of("papers"),
                        roundup.body().sections().stream()
                                .map(section -> "papers:" + section.id().value()))
                .toList();
        return Nearest.to(name, known)
                .map(near -> "did you mean {{" + near + "}}?")
                .orElseGet(() -> "write one of "
                        + known.stream().map(each -> "{{" + each + "}}").collect(Collectors.joining(", ")));
    }
}
