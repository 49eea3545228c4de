package dev.roundup.processor.render.site;

import dev.roundup.processor.markup.Xml;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.Output;
import dev.roundup.processor.render.output.PlaceholderValues;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The feed of a site: its roundups as entries of an Atom feed (RFC 4287), the newest first. */
final class SiteFeed {
    private SiteFeed() {}

    static boolean isPossible(SitePlan plan) {
        return plan.base().isPresent() && !dated(plan).isEmpty();
    }

    private static List<Roundup> dated(SitePlan plan) {
        return plan.lab().roundups().stream()
                .filter(roundup -> roundup.metadata().published().instant().isPresent())
                .sorted(Comparator.comparing(SiteFeed::published).reversed())
                .toList();
    }

    private static OffsetDateTime published(Roundup roundup) {
        return roundup.metadata().published().instant().orElseThrow();
    }

    private static OffsetDateTime updated(Roundup roundup) {
        return roundup.metadata()
                .updated()
                .flatMap(WrittenDate::instant)
                .filter(published(roundup)::isBefore)
                .orElseGet(() -> published(roundup));
    }

    static Optional<Output.Resource> render(SitePlan plan) {
        return plan.base()
                .filter(any -> isPossible(plan))
                .map(base -> Output.Resource.of(Addresses.FEED, feed(plan, base, dated(plan))));
    }

    private static List<byte[]> feed(SitePlan plan, String base, List<Roundup> roundups) {
        Xml feed = Xml.root("feed")
                .attribute("xmlns", "http://www.w3.org/2005/Atom")
                .attribute("xml:lang", plan.language());
        feed.child("id").text(base + Addresses.FEED);
        feed.child("title").text(plan.lab().site().name().value());
        feed.child("updated")
                .text(time(roundups.stream()
                        .map(SiteFeed::updated)
                        .max(Comparator.comparing(OffsetDateTime::toInstant))
                        .orElseThrow()));
        link(feed, "self", "application/atom+xml", base + Addresses.FEED);
        link(feed, "alternate", "text/html", base);
        feed.child("author").child("name").text(plan.lab().site().name().value());
        roundups.forEach(roundup -> entry(feed, base, roundup));
        return feed.bytes();
    }

    private static void entry(Xml feed, String base, Roundup roundup) {
        PlaceholderValues values = new PlaceholderValues(roundup);
        String address = base + SiteAddresses.roundup(roundup);
        Xml entry = feed.child("entry");
        entry.child("id").text(address);
        entry.child("title").text(values.plain(roundup.metadata().title()));
        entry.child("published").text(time(published(roundup)));
        entry.child("updated").text(time(updated(roundup)));
        link(entry, "alternate", "text/html", address);
        roundup.venue()
                .map(venue -> venue.name())
                .map(Located::value)
                .ifPresent(venue -> entry.child("category").attribute("term", venue));
        roundup.metadata()
                .description()
                .map(values::plain)
                .filter(words -> !words.isBlank())
                .ifPresent(words -> entry.child("summary").text(words));
    }

    private static void link(Xml parent, String relation, String type, String address) {
        parent.child("link").attribute("rel", relation).attribute("type", type).attribute("href", address);
    }

    private static String time(OffsetDateTime instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant);
    }
}
