package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.text.Quote;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports a page whose title or slug names another year than its venue or, if it has no venue, its publication. */
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
        NavigableSet<String> right = right(roundup);
        Text title = roundup.metadata().title();
        Located<String> slug = roundup.slug();
        return Stream.of(
                        finding(roundup, "@Roundup(title)", title.plain(), right, title.origin()),
                        finding(roundup, "@Roundup(slug)", slug.value(), right, slug.origin()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Finding> finding(
            Roundup roundup, String member, String words, NavigableSet<String> right, Origin origin) {
        List<String> named = years(words).toList();
        if (named.isEmpty() || right.isEmpty() || named.stream().anyMatch(right::contains)) {
            return Optional.empty();
        }
        String years = String.join(" or ", right);
        String other = roundup.venue()
                .map(venue -> "the year of venue " + Quote.of(venue.name().value()))
                .orElse("the year in @Roundup(published)");
        String help =
                roundup.venue().isPresent() ? "name another venue in @Roundup(venue)" : "correct @Roundup(published)";
        return Optional.of(FindingBuilder.of(RULE, roundup)
                .value(named.get(0))
                .member(member)
                .with("other", years + ", " + other)
                .help("write " + years + " in " + member + ", or " + help)
                .at(origin));
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
