package dev.roundup.processor.render.page;

import dev.roundup.processor.model.Appearance;
import dev.roundup.processor.model.Contact;
import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.NamedValue;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Session;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.DateWords;
import dev.roundup.processor.render.output.LinkLabels;
import dev.roundup.processor.text.Blank;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Renders the details of a paper: its sessions, where it appeared, whom to write to, notes and extras. */
final class PaperDetails {
    private final Addresses addresses;
    private final boolean hasCalendar;
    private final ProseWriter prose;
    private final DateWords dates;
    private final PublicationLine publication;

    PaperDetails(
            Addresses addresses,
            Collection<Format> files,
            ProseWriter prose,
            DateWords dates,
            PublicationLine publication) {
        this.addresses = addresses;
        this.hasCalendar = files.contains(Format.CALENDAR);
        this.prose = prose;
        this.dates = dates;
        this.publication = publication;
    }

    /** @param wanted false to leave them out */
    void fill(TemplatePart article, Paper paper, boolean wanted) {
        List<Appearance> appearances = paper.presentation().appearances().stream()
                .filter(appearance -> appearance.venue().target().isPresent())
                .toList();
        boolean any = Stream.of(
                                paper.presentation().sessions(),
                                appearances,
                                paper.byline().contacts(),
                                paper.additions().notes(),
                                paper.additions().extras())
                        .anyMatch(values -> !values.isEmpty())
                || publication.isShown(paper);
        article.ifPresent("facts", Optional.of(paper).filter(same -> any && wanted), (list, same) -> {
            List<Session> sessions = paper.presentation().sessions();
            list.each("session", sessions, (row, session) -> {
                session(row, session);
                boolean isLast = session.equals(sessions.get(sessions.size() - 1));
                row.ifPresent(
                        "session-event",
                        addresses.event(paper).filter(file -> isLast && hasCalendar),
                        (part, file) -> event(part, paper, file));
            });
            list.each("appearance", appearances, this::appearance);
            publication.fill(list, paper);
            list.each("contact", paper.byline().contacts(), this::contact);
            list.each("note", paper.additions().notes(), (row, text) -> prose.line(row.in("note-words"), text));
            list.each("extra", paper.additions().extras(), this::extra);
            gather(list.element());
        });
    }

    /** Puts details with the same name under a single term, because HTML does not allow a term twice in a list. */
    private static void gather(Element list) {
        Map<String, Element> rows = new HashMap<>();
        for (Element row : list.children()) {
            Element term = Objects.requireNonNull(row.firstElementChild());
            Element first = rows.putIfAbsent(term.wholeText(), row);
            if (first != null) {
                term.remove();
                first.appendChildren(row.children());
                row.remove();
            }
        }
    }

    private void session(TemplatePart row, Session session) {
        Optional<String> address = session.url().flatMap(url -> addresses.web(url.value()));
        Optional<String> name = session.name().map(Located::value).or(() -> address.flatMap(LinkLabels::host));
        row.ifPresent(
                "session-named",
                name,
                (part, words) -> part.in("session-name").text(words).link(address));
        row.in("session-time")
                .text(dates.session(session.start(), session.end()))
                .time(session.start())
                .attribute(
                        "data-end",
                        session.begins()
                                .map(any -> session.ends()
                                        .map(OffsetDateTime::toString)
                                        .orElse("")));
        row.ifPresent(
                "session-placed",
                session.place(),
                (part, place) -> part.in("session-place").text(place.value()));
    }

    private void event(TemplatePart part, Paper paper, String file) {
        part.in("session-file").attribute("href", file);
        part.in("session-of").become(prose.plain(paper.title()));
    }

    private void appearance(TemplatePart row, Appearance appearance) {
        appearance
                .venue()
                .target()
                .ifPresent(venue -> row.in("appearance-venue")
                        .text(venue.name().value())
                        .link(venue.url().flatMap(url -> addresses.web(url.value()))));
        Optional<WrittenDate> date = appearance.date();
        row.ifPresent(
                "appearance-dated",
                date,
                (part, moment) ->
                        part.in("appearance-date").text(dates.date(moment)).time(moment));
        row.ifPresent(
                "appearance-numbers",
                publication.numbers(appearance),
                (part, numbers) -> part.text(numbers).attribute("lang", publication.language()));
        row.ifPresent(
                "appearance-paged",
                some(appearance.pages()),
                (part, pages) -> part.in("appearance-pages").text(pages));
    }

    private static Optional<String> some(Optional<Located<String>> value) {
        return value.map(Located::value).filter(words -> !Blank.is(words));
    }

    private void contact(TemplatePart row, Contact contact) {
        row.ifPresent(
                "contact-named",
                contact.author(),
                (part, author) -> part.in("contact-name").text(author.printed()));
        row.in("contact-address")
                .text(contact.email().value())
                .attribute("href", addresses.mail(contact.email().value()));
    }

    private void extra(TemplatePart row, NamedValue extra) {
        row.in("extra-name").text(extra.name().value());
        row.in("extra-value").text(extra.value().value());
    }
}
