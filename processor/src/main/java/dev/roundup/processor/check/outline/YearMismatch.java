package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.text.Quote;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
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
        Text title = roundup.metadata().title();
        NavigableSet<String> titled = set(years(title.plain()));
        Named inTitle = new Named("@Roundup(title)", titled, title.origin());
        NavigableSet<String> slugged = set(years(roundup.slug().value()));
        Named inSlug = new Named("@Roundup(slug)", slugged, roundup.slug().origin());
        return Stream.of(
                        finding(roundup, inTitle, right(roundup)),
                        finding(
                                roundup,
                                inSlug,
                                roundup.venue().isPresent()
                                        ? right(roundup)
                                        : new Right(titled, "the year in @Roundup(title)", "correct the title")))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The years that a member names. */
    private record Named(String member, NavigableSet<String> years, Origin origin) {}

    /**
     * The right years.
     *
     * @param fitting more years that are not wrong
     * @param whose whose years they are
     * @param otherwise what to do if they are wrong
     */
    private record Right(NavigableSet<String> years, Set<String> fitting, String whose, String otherwise) {
        Right(NavigableSet<String> years, String whose, String otherwise) {
            this(years, Set.of(), whose, otherwise);
        }
    }

    private Optional<Finding> finding(Roundup roundup, Named named, Right right) {
        if (named.years.isEmpty()
                || right.years.isEmpty()
                || named.years.stream().anyMatch(right.years::contains)
                || named.years.stream().anyMatch(right.fitting::contains)) {
            return Optional.empty();
        }
        String years = String.join(" or ", right.years);
        return Optional.of(FindingBuilder.of(RULE, roundup)
                .value(named.years.first())
                .member(named.member)
                .with("other", years + ", " + right.whose)
                .help("write " + years + " in " + named.member + ", or " + right.otherwise)
                .at(named.origin));
    }

    private static Right right(Roundup roundup) {
        return roundup.venue()
                .map(venue -> new Right(
                        set(years(venue)),
                        "the year of venue " + Quote.of(venue.name().value()),
                        "name another venue in @Roundup(venue)"))
                .orElseGet(() -> new Right(
                        set(years(Optional.of(roundup.metadata().published()))),
                        statedYears(roundup),
                        "the year in @Roundup(published)",
                        "correct @Roundup(published)"));
    }

    /** A page whose papers all state their dates may be called after these. Empty if one of them does not. */
    private static Set<String> statedYears(Roundup roundup) {
        List<Set<String>> stated = roundup.papers()
                .<Set<String>>map(paper -> set(statedYears(paper)))
                .toList();
        return stated.stream().anyMatch(Set::isEmpty)
                ? Set.of()
                : stated.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static Stream<String> statedYears(Paper paper) {
        return Stream.concat(
                        paper.presentation().publication().date().stream(),
                        paper.presentation().appearances().stream().flatMap(appearance -> appearance.date().stream()))
                .flatMap(date -> years(Optional.of(date)));
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

    private static NavigableSet<String> set(Stream<String> years) {
        return years.collect(Collectors.toCollection(TreeSet::new));
    }
}
