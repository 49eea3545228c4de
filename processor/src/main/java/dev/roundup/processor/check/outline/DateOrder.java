package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.outline.DeclaredDates.DeclaredDate;
import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.WrittenDate.Reading;
import dev.roundup.processor.text.Quote;
import java.util.List;
import java.util.Optional;

/** Reports a period that ends before it begins. */
final class DateOrder implements Check<Declaration> {
    private static final Rule RULE = Rule.error("date-order", "date {value} in {member} of {owner} is before {other}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Declaration declaration) {
        return DeclaredDates.of(declaration).stream()
                .flatMap(dated -> finding(declaration, dated).stream())
                .toList();
    }

    private Optional<Finding> finding(Declaration declaration, DeclaredDates dated) {
        return dated.earlier()
                .flatMap(earlier -> dated.later()
                        .filter(later -> isBefore(later, earlier))
                        .map(later -> FindingBuilder.of(RULE, declaration)
                                .value(later.moment().written())
                                .member(later.member())
                                .with("other", Quote.of(earlier.moment().written()) + " in " + earlier.member())
                                .help("swap the two, or correct one of them")
                                .at(later.moment().origin())));
    }

    private static boolean isBefore(DeclaredDate date, DeclaredDate other) {
        Optional<Reading> wanted = other.moment().reading();
        return date.moment()
                .reading()
                .filter(reading -> wanted.filter(reading::isBefore).isPresent())
                .isPresent();
    }
}
