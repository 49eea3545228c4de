package dev.roundup.processor.render.page;

import static java.util.Comparator.comparing;

import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Session;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.DateWords;
import dev.roundup.processor.render.output.InterfaceWords;
import dev.roundup.processor.render.output.LinkLabels;
import dev.roundup.processor.text.Blank;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders the schedule: all sessions whose time is known, day by day, each with its papers. */
final class Schedule {
    private final Roundup roundup;
    private final Addresses addresses;
    private final ProseWriter prose;
    private final DateWords dates;
    private final String series;

    /** A paper in a session. */
    private record Talk(Paper paper, Session session, OffsetDateTime start) {
        Optional<String> place() {
            return session.place().map(Located::value).filter(words -> !Blank.is(words));
        }
    }

    private record Day(LocalDate date, ZoneOffset offset) {}

    /** What papers in the same session have in common. */
    private record Slot(
            OffsetDateTime start, Optional<OffsetDateTime> end, Optional<String> name, Optional<String> url) {}

    Schedule(Roundup roundup, Addresses addresses, ProseWriter prose, DateWords dates, InterfaceWords words) {
        this.roundup = roundup;
        this.addresses = addresses;
        this.prose = prose;
        this.dates = dates;
        this.series = words.between("series");
    }

    void fill(TemplatePart schedule, Collection<Format> files) {
        Map<Day, List<Talk>> days = roundup.papers()
                .distinct()
                .flatMap(Schedule::talks)
                .sorted(comparing(talk -> talk.start.toInstant()))
                .collect(Collectors.groupingBy(
                        talk -> new Day(talk.start.toLocalDate(), talk.start.getOffset()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        schedule.each("schedule-day", days.values(), this::day);
        schedule.keepIf("schedule-file", files.contains(Format.CALENDAR));
    }

    private static Stream<Talk> talks(Paper paper) {
        return paper.presentation().sessions().stream()
                .flatMap(session -> session.begins().map(start -> new Talk(paper, session, start)).stream());
    }

    private void day(TemplatePart item, List<Talk> talks) {
        OffsetDateTime start = talks.get(0).start;
        item.in("schedule-date")
                .text(dates.day(start))
                .attribute("datetime", start.toLocalDate().toString());
        Map<Slot, List<Talk>> slots =
                talks.stream().collect(Collectors.groupingBy(this::slot, LinkedHashMap::new, Collectors.toList()));
        item.each("schedule-session", slots.entrySet(), (part, slot) -> slot(part, slot.getKey(), slot.getValue()));
    }

    private Slot slot(Talk talk) {
        Optional<String> url = talk.session.url().flatMap(address -> addresses.web(address.value()));
        Optional<String> name = talk.session.name().map(Located::value).filter(words -> !Blank.is(words));
        return new Slot(talk.start, talk.session.ends(), name.or(() -> url.flatMap(LinkLabels::host)), url);
    }

    private void slot(TemplatePart part, Slot slot, List<Talk> talks) {
        part.in("schedule-time")
                .text(dates.hours(slot.start, slot.end))
                .attribute("datetime", talks.get(0).session.start().written())
                .attribute("data-end", slot.end.map(OffsetDateTime::toString).orElse(""));
        List<String> places =
                talks.stream().flatMap(talk -> talk.place().stream()).distinct().toList();
        boolean isOnePlace = places.size() == 1;
        part.ifPresent(
                "schedule-named",
                slot.name,
                (words, name) -> words.in("schedule-name").text(name).link(slot.url));
        part.ifPresent(
                "schedule-place",
                places.stream().findFirst().filter(any -> isOnePlace).map(place -> series + place));
        part.each("schedule-paper", talks, (item, talk) -> {
            prose.line(
                    item.in("schedule-link").attribute("href", addresses.withinPage(addresses.anchor(talk.paper))),
                    talk.paper.title());
            item.ifPresent(
                    "schedule-spot", talk.place().filter(any -> !isOnePlace).map(place -> series + place));
        });
    }
}
