package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.text.prose.Inline.Placeholder;
import dev.roundup.processor.text.similar.Nearest;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports a name in double braces that does not stand for a number, and a number's name in single braces. */
final class UnknownPlaceholder implements Check<Roundup> {
    private static final Rule RULE =
            Rule.error("unknown-placeholder", "unknown placeholder {value} in {member} of {owner} at {place}");

    private static final Pattern SINGLE =
            Pattern.compile("(?<![{\\\\\\w])\\{\\s{0,3}(papers(?::[^{}\\s]{1,100})?)\\s{0,3}}(?!})");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Roundup roundup) {
        return CountedText.of(roundup).stream()
                .flatMap(text -> Stream.concat(
                        text.text().prose().placeholders().stream()
                                .filter(placeholder ->
                                        roundup.count(placeholder.name()).isEmpty())
                                .map(placeholder -> finding(roundup, text, placeholder)),
                        SINGLE.matcher(text.text().source())
                                .results()
                                .map(braces -> inSingleBraces(roundup, text, braces))))
                .toList();
    }

    /** TeX would read single braces as a group, and the page would show the name. */
    private Finding inSingleBraces(Roundup roundup, CountedText text, MatchResult braces) {
        String name = braces.group(1);
        String whole = "{{" + name + "}}";
        return text.finding(RULE, roundup, braces.start(), braces.end())
                .value(braces.group())
                .fix(
                        roundup.count(name).isPresent()
                                ? Fix.certain("write " + whole, text.replaced(braces.start(), braces.end(), whole))
                                : fix(roundup, text, name, braces.start(), braces.end()))
                .at(text.text().origin());
    }

    private Finding finding(Roundup roundup, CountedText text, Placeholder placeholder) {
        int start = placeholder.offset();
        return text.finding(RULE, roundup, start, start + placeholder.plain().length())
                .value(placeholder.plain())
                .fix(fix(
                        roundup,
                        text,
                        placeholder.name(),
                        start,
                        start + placeholder.plain().length()))
                .at(text.text().origin());
    }

    private static Fix fix(Roundup roundup, CountedText text, String name, int start, int end) {
        List<String> known = Stream.concat(
                        Stream.of("papers"),
                        roundup.body().sections().stream()
                                .map(section -> "papers:" + section.id().value()))
                .toList();
        return Nearest.to(name, known)
                .map(near -> Fix.certain(
                                "did you mean {{" + near + "}}?", text.replaced(start, end, "{{" + near + "}}"))
                        .proposed())
                .orElseGet(() -> Fix.advice("write one of "
                        + known.stream().map(each -> "{{" + each + "}}").collect(Collectors.joining(", "))));
    }
}
