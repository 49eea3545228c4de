package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.text.Quote;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reports a date that is years after another one that belongs to it, as after two digits were swapped. It does not look
 * at the clock, so that a compile gives the same messages at any time.
 */
final class DateFar implements Check<Roundup> {
    private static final Rule RULE =
            Rule.warning("date-far", "date {value} in {member} of {owner} is {years} years after {other}");

    /** A page can announce papers that appear in the year after the next. */
    private static final int MOST_AHEAD = 2;

    /** A lab may collect the papers of earlier years. */
    private static final int MOST_BEHIND = 8;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Roundup roundup) {
        WrittenDate published = roundup.metadata().published();
        return Stream.concat(
                        roundup.venue().stream().flatMap(venue -> venue(roundup, published, venue)),
                        roundup.papers().distinct().flatMap(paper -> paper(roundup, published, paper)))
                .toList();
    }

    private Stream<Finding> venue(Roundup roundup, WrittenDate published, Venue venue) {
        return venue.start().stream()
                .flatMap(start -> Stream.concat(
                        far(roundup, "@Venue(start)", start, "@Roundup(published)", published, MOST_AHEAD),
                        far(roundup, "@Roundup(published)", published, "@Venue(start)", start, MOST_BEHIND)));
    }

    private Stream<Finding> paper(Roundup roundup, WrittenDate published, Paper paper) {
        return Stream.concat(
                paper.presentation().appearances().stream()
                        .flatMap(appearance -> appearance.date().stream())
                        .flatMap(date ->
                                far(roundup, "@AppearedIn(date)", date, "@Roundup(published)", published, MOST_AHEAD)),
                paper.presentation().publication().date().stream()
                        .flatMap(date -> far(
                                roundup, "@Publication(date)", date, "@Roundup(published)", published, MOST_AHEAD)));
    }

    private Stream<Finding> far(
            Roundup roundup, String member, WrittenDate date, String otherMember, WrittenDate other, int most) {
        Optional<Integer> years = date.reading()
                .flatMap(late -> other.reading()
                        .map(early -> late.first().getYear() - early.last().getYear()));
        return years.filter(number -> number > most).stream()
                .map(number -> FindingBuilder.of(RULE, roundup)
                        .value(date.written())
                        .member(member)
                        .with("years", Integer.toString(number))
                        .with("other", Quote.of(other.written()) + " in " + otherMember)
                        .help("correct one of the two years")
                        .at(date.origin()));
    }
}
