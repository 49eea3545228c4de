package dev.roundup.processor.render.page;

import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.DateWords;
import dev.roundup.processor.render.output.InterfaceWords;
import java.time.LocalDate;
import java.util.Optional;

/** Renders the band at the top of the page. */
final class PageHead {
    private final Roundup roundup;
    private final Addresses addresses;
    private final ProseWriter prose;
    private final DateWords dates;
    private final Pictures pictures;
    private final InterfaceWords words;

    PageHead(
            Roundup roundup,
            Addresses addresses,
            ProseWriter prose,
            DateWords dates,
            Pictures pictures,
            InterfaceWords words) {
        this.roundup = roundup;
        this.addresses = addresses;
        this.prose = prose;
        this.dates = dates;
        this.pictures = pictures;
        this.words = words;
    }

    void fill(TemplatePart page) {
        Optional<Text> description =
                roundup.metadata().description().filter(text -> !text.prose().isBlank());
        prose.line(page.in("title"), roundup.metadata().title());
        page.ifPresent("description", description, prose::line);
        page.ifPresent("author", roundup.metadata().author(), this::author);
        time(page.in("published"), roundup.metadata().published());
        page.ifPresent(
                "updated", roundup.metadata().updated(), (part, moment) -> time(part.in("updated-date"), moment));
        page.ifPresent("counts", PaperCounts.of(roundup, words));
        page.ifPresent("venue", roundup.venue(), this::venue);
        page.ifPresent("venue-logo", pictures.shown(roundup.venue().flatMap(Venue::logo)), pictures::logo);
    }

    private void author(TemplatePart byline, Name author) {
        byline.in("author-name")
                .text(author.printed())
                .link(author.person().flatMap(person -> person.url()).flatMap(url -> addresses.web(url.value())));
    }

    private void venue(TemplatePart line, Venue venue) {
        line.in("venue-name").text(venue.name().value()).link(venue.url().flatMap(url -> addresses.web(url.value())));
        Optional<LocalDate> start = venue.start().flatMap(WrittenDate::reading).map(WrittenDate.Reading::first);
        Optional<LocalDate> end = venue.end().flatMap(WrittenDate::reading).map(WrittenDate.Reading::last);
        boolean severalDays = start.isPresent() && end.isPresent() && !start.equals(end);
        line.ifPresent(
                "venue-day",
                venue.start().or(venue::end).filter(any -> !severalDays),
                (part, day) -> time(part.in("venue-day-date"), day));
        line.ifPresent("venue-days", start.filter(any -> severalDays), (part, first) -> {
            LocalDate last = end.orElse(first);
            DateWords.DateRange range = dates.range(first, last);
            part.in("venue-first").text(range.first()).attribute("datetime", first.toString());
            part.in("venue-dash").become(range.dash());
            part.in("venue-last").text(range.last()).attribute("datetime", last.toString());
        });
        line.ifPresent(
                "venue-place",
                venue.place(),
                (part, place) -> part.in("venue-place-name").text(place.value()));
    }

    private void time(TemplatePart piece, WrittenDate moment) {
        piece.text(dates.date(moment)).time(moment);
    }
}
