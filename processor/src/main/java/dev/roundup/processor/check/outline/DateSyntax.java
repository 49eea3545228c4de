package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.outline.DeclaredDates.DeclaredDate;
import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.WrittenDate.Precision;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports a date that cannot be read, or that is more or less exact than its place accepts. */
final class DateSyntax implements Check<Declaration> {
    private static final Rule RULE = Rule.error("date-syntax", "invalid date {value} in {member} of {owner}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        return DeclaredDates.of(declaration).stream()
                .flatMap(DeclaredDates::all)
                .filter(date -> date.moment().reading().isEmpty())
                .map(date -> finding(declaration, date))
                .toList();
    }

    private Finding finding(Declaration declaration, DeclaredDate date) {
        return FindingBuilder.of(RULE, declaration)
                .value(date.moment().written())
                .member(date.member())
                .help("write " + shapes(date.moment().accepted()))
                .at(date.moment().origin());
    }

    private static String shapes(Set<Precision> accepted) {
        return accepted.stream().sorted().map(DateSyntax::shape).collect(Collectors.joining(", or "));
    }

    private static String shape(Precision precision) {
        return switch (precision) {
            case YEAR -> "a year such as \"2023\"";
            case MONTH -> "a month such as \"2023-11\"";
            case DAY -> "a day such as \"2023-11-20\"";
            case TIME -> "a day and time with offset such as \"2023-11-20T08:00:00+01:00\"";
        };
    }
}
