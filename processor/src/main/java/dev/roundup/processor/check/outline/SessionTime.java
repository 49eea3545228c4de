package dev.roundup.processor.check.outline;

import dev.roundup.processor.check.rule.Check;
import dev.roundup.processor.check.rule.Finding;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Session;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.text.Quote;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * Reports a session that is not in the days of the page's venue, or whose time has another offset than the venue's
 * place. Papers that appeared elsewhere, too, are left out, because their sessions may be there.
 */
final class SessionTime implements Check<Roundup> {
    private static final Rule RULE = Rule.warning("session-time", "time {value} in {member} of {owner} {problem}");

    /** Tutorials are often on the day before, and an evening is on the next day elsewhere. */
    private static final int SLACK_DAYS = 1;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> check(Roundup roundup) {
        return roundup.venue().stream()
                .flatMap(venue -> roundup.papers()
                        .filter(paper -> paper.presentation().appearances().isEmpty())
                        .flatMap(paper -> paper.presentation().sessions().stream()
                                .map(Session::start)
                                .flatMap(start -> finding(paper, venue, start).stream())))
                .toList();
    }

    private Optional<Finding> finding(Paper paper, Venue venue, WrittenDate start) {
        return start.reading()
                .flatMap(WrittenDate.Reading::time)
                .flatMap(time ->
                        days(paper, venue, start, time.toLocalDate()).or(() -> offset(paper, venue, start, time)));
    }

    private Optional<Finding> days(Paper paper, Venue venue, WrittenDate start, LocalDate day) {
        Optional<LocalDate> first = venue.start().flatMap(WrittenDate::reading).map(WrittenDate.Reading::first);
        Optional<LocalDate> last = venue.end().flatMap(WrittenDate::reading).map(WrittenDate.Reading::last);
        boolean outside = first.isPresent()
                && last.isPresent()
                && !last.get().isBefore(first.get())
                && (day.isBefore(first.get().minusDays(SLACK_DAYS))
                        || day.isAfter(last.get().plusDays(SLACK_DAYS)));
        return outside
                ? Optional.of(finding(
                        paper,
                        start,
                        "is not on a day of " + Quote.of(venue.name().value()) + ", which lasts from " + first.get()
                                + " to " + last.get(),
                        "correct the date of the session, or those of the venue"))
                : Optional.empty();
    }

    private Optional<Finding> offset(Paper paper, Venue venue, WrittenDate start, OffsetDateTime time) {
        if (venue.place().isEmpty() || time.getOffset().equals(ZoneOffset.UTC)) {
            return Optional.empty();
        }
        String place = venue.place().get().value();
        return VenueZone.offset(place, time.toLocalDateTime())
                .filter(offset -> !offset.equals(time.getOffset()))
                .map(offset -> finding(
                        paper,
                        start,
                        "has the offset " + time.getOffset() + ", but " + Quote.of(place) + " has " + offset
                                + " on that day",
                        "did you mean "
                                + Quote.of(
                                        time.toLocalDateTime().format(DateTimeFormatter.ISO_LOCAL_DATE_TIME) + offset)
                                + "?"));
    }

    private Finding finding(Paper paper, WrittenDate start, String problem, String help) {
        return FindingBuilder.of(RULE, paper)
                .value(start.written())
                .member("@Session(start)")
                .with("problem", problem)
                .help(help)
                .at(start.origin());
    }
}
