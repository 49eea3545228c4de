package dev.roundup.processor.check.text;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Edit;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.ShownText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reports a TeX command that lost its backslash, because Java took the backslash for the beginning of an escape. */
final class JavaEscape implements Check<ShownText> {
    private static final Rule RULE = Rule.error(
            "java-escape",
            "{command} in {member} of {owner} at {place} lost a backslash: Java reads {escape} as {reading}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(ShownText text) {
        if (!text.constant()) {
            return List.of();
        }
        List<SwallowedBackslash> lost = SwallowedBackslash.in(text.value()).stream()
                .filter(command -> !(text.isName() && command.isAccent()))
                .toList();
        if (lost.isEmpty()) {
            return List.of();
        }
        Map<String, List<SwallowedBackslash>> byCommand = lost.stream()
                .collect(Collectors.groupingBy(SwallowedBackslash::command, LinkedHashMap::new, Collectors.toList()));
        return byCommand.values().stream().map(same -> finding(text, same)).toList();
    }

    /** Writes what Java read as something else: the accented letter, or the command with its backslash. */
    private static Edit restored(ShownText text, SwallowedBackslash lost) {
        boolean isLetter =
                lost.isAccent() && text.value().startsWith(lost.command().substring(1), lost.offset());
        return isLetter
                ? text.replaced(lost.offset(), lost.offset() + lost.command().length() - 1, lost.mended())
                : text.replaced(lost.offset(), lost.offset() + 1, lost.escape());
    }

    /** One finding for all uses of a command, at the first one. */
    private Finding finding(ShownText text, List<SwallowedBackslash> same) {
        SwallowedBackslash first = same.get(0);
        FindingBuilder finding = text.finding(RULE, first.offset(), first.offset() + 1)
                .with("command", first.command())
                .with("escape", first.escape())
                .with("reading", first.reading())
                .fix(Fix.certain(
                        "write " + first.mended(),
                        same.stream().map(lost -> restored(text, lost)).toArray(Edit[]::new)));
        return (same.size() > 1 ? finding.note((same.size() - 1) + " more like it in this text") : finding)
                .at(text.origin());
    }
}
