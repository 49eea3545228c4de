package dev.roundup.processor.render.calendar;

import dev.roundup.processor.model.Authorship;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.RoundupMetadata;
import dev.roundup.processor.model.Session;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.Output;
import dev.roundup.processor.render.output.PlaceholderValues;
import dev.roundup.processor.text.Blank;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Renders the sessions of papers as iCalendar files (RFC 5545): one for the page, and one for each paper. An event keeps
 * its UID as long as the page keeps its slug and the paper its id, so that a calendar which gets it again replaces it.
 */
public final class CalendarRenderer {
    private final Roundup roundup;
    private final Addresses addresses;
    private final PlaceholderValues values;
    private final Optional<String> page;
    private final Optional<OffsetDateTime> stamp;

    /** @param output the folder that contains the page's folder */
    public CalendarRenderer(Roundup roundup, Addresses addresses, String output) {
        this.roundup = roundup;
        this.addresses = addresses;
        this.values = new PlaceholderValues(roundup);
        this.page = addresses.page(roundup, output);
        RoundupMetadata metadata = roundup.metadata();
        this.stamp = metadata.updated()
                .flatMap(WrittenDate::instant)
                .or(() -> metadata.published().instant());
    }

    /** All sessions, for {@code sessions.ics}. */
    public byte[] page() {
        String title = values.plain(roundup.metadata().title());
        return calendar(
                lines -> lines.text("NAME", title).text("X-WR-CALNAME", title),
                roundup.papers().distinct().toList());
    }

    /** The files with the sessions of one paper. */
    public List<Output.Resource> papers() {
        return roundup.papers()
                .distinct()
                .flatMap(paper -> addresses.eventFile(paper).stream()
                        .map(name -> Output.Resource.of(name, List.of(calendar(lines -> {}, List.of(paper))))))
                .toList();
    }

    private byte[] calendar(Consumer<CalendarLines> head, List<Paper> papers) {
        CalendarLines lines =
                new CalendarLines().begin("VCALENDAR").line("VERSION", "2.0").line("PRODID", "-//Roundup//Roundup//EN");
        head.accept(lines);
        papers.forEach(paper -> events(lines, paper));
        return lines.end("VCALENDAR").bytes();
    }

    private void events(CalendarLines lines, Paper paper) {
        int number = 0;
        for (Session session : paper.presentation().sessions()) {
            number++;
            int place = number;
            session.begins().ifPresent(start -> event(lines, paper, session, start, place));
        }
    }

    private void event(CalendarLines lines, Paper paper, Session session, OffsetDateTime start, int number) {
        String title = values.plain(paper.title());
        lines.begin("VEVENT")
                .text("UID", uid(paper, number))
                .time("DTSTAMP", stamp.orElse(start))
                .time("DTSTART", start);
        session.ends().filter(start::isBefore).ifPresent(end -> lines.time("DTEND", end));
        lines.text(
                        "SUMMARY",
                        words(session.name())
                                .map(name -> title + " (" + name + ")")
                                .orElse(title))
                .text("DESCRIPTION", description(paper))
                .text(
                        "LOCATION",
                        joined(
                                ", ",
                                Stream.of(session.place(), roundup.venue().flatMap(Venue::place))
                                        .flatMap(place -> words(place).stream())));
        page.map(base -> base + addresses.withinPage(addresses.encodedAnchor(paper)))
                .or(() -> session.url()
                        .flatMap(url -> addresses.webUri(url.value()))
                        .map(URI::toString))
                .ifPresent(address -> lines.line("URL", address));
        lines.end("VEVENT");
    }

    private Optional<String> description(Paper paper) {
        Optional<String> authors = joined(
                ", ", paper.byline().authors().stream().map(Authorship::name).map(Name::printed));
        return joined(
                "\n",
                Stream.of(authors, roundup.venue().map(Venue::name).map(Located::value))
                        .flatMap(Optional::stream));
    }

    private String uid(Paper paper, int number) {
        String host = roundup.site()
                .flatMap(Site::url)
                .flatMap(url -> addresses.webUri(url.value()))
                .map(URI::getHost)
                .map(name -> "." + name)
                .orElse("");
        return addresses.anchor(paper) + (number > 1 ? "-" + number : "") + "@"
                + roundup.slug().value() + host;
    }

    private static Optional<String> joined(String separator, Stream<String> parts) {
        return Optional.of(parts.collect(Collectors.joining(separator))).filter(text -> !text.isEmpty());
    }

    private static Optional<String> words(Optional<Located<String>> value) {
        return value.map(Located::value).filter(text -> !Blank.is(text));
    }
}
