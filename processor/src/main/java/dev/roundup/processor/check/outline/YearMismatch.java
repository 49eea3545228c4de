package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.model.WrittenDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports a page whose title names another year than its venue or, if it has no venue, its publication. */
final class YearMismatch implements Check<Roundup> {
    private static final Rule RULE =
            Rule.warning("year-mismatch", "year {value} in {member} of {owner} does not match {other}");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Roundup roundup) {
        List<String> named = years(roundup.metadata().title().plain()).toList();
        NavigableSet<String> right = right(roundup);
        if (named.isEmpty() || right.isEmpty() || named.stream().anyMatch(right::contains)) {
            return List.of();
        }
        String whose = roundup.venue()
                .map(venue -> "the year of " + venue.name().value())
                .orElse("the year of publication");
        return List.of(FindingBuilder.of(RULE, roundup)
                .value(named.get(0))
                .member("@Roundup(title)")
                .with("other", whose + ", " + right.stream().collect(Collectors.joining(" or ")))
                .help("correct the year in the title or in the venue")
                .at(roundup.metadata().title().origin()));
    }

    private static NavigableSet<String> right(Roundup roundup) {
        return roundup.venue()
                .map(YearMismatch::years)
                .orElseGet(() -> years(Optional.of(roundup.metadata().published())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> years(Venue venue) {
        return Stream.of(
                        years(venue.start()),
                        years(venue.end()),
                        years(venue.name().value()))
                .flatMap(years -> years);
    }

    private static Stream<String> years(Optional<WrittenDate> moment) {
        return moment.flatMap(WrittenDate::reading).stream()
                .map(reading -> Integer.toString(reading.first().getYear()));
    }

    private static Stream<String> years(String text) {
        return YEAR.matcher(text).results().map(MatchResult::group);
    }
}
