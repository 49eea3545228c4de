package dev.roundup.processor.render.feed;

import dev.roundup.processor.markup.Xml;
import dev.roundup.processor.model.Abstract;
import dev.roundup.processor.model.Authorship;
import dev.roundup.processor.model.License;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.Text;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.PlaceholderValues;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Renders {@code feed.xml}: the papers as an Atom feed (RFC 4287). The ids are the addresses of the page and of the
 * papers on it. Without these addresses, or without a date, there is no feed.
 */
public final class AtomRenderer {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final Roundup roundup;
    private final Addresses addresses;
    private final PlaceholderValues values;
    private final String page;
    private final OffsetDateTime published;

    private AtomRenderer(Roundup roundup, Addresses addresses, String page, OffsetDateTime published) {
        this.roundup = roundup;
        this.addresses = addresses;
        this.values = new PlaceholderValues(roundup);
        this.page = page;
        this.published = published;
    }

    /**
     * Renders the feed; empty if the site has no address or the page no date.
     *
     * @param output the folder that contains the page's folder
     */
    public static Optional<List<byte[]>> render(Roundup roundup, Addresses addresses, String output) {
        return addresses
                .page(roundup, output)
                .flatMap(page -> roundup.metadata()
                        .published()
                        .instant()
                        .map(published -> new AtomRenderer(roundup, addresses, page, published).feed()));
    }

    private List<byte[]> feed() {
        OffsetDateTime updated = roundup.metadata()
                .updated()
                .flatMap(WrittenDate::instant)
                .filter(published::isBefore)
                .orElse(published);
        Xml feed = Xml.root("feed")
                .attribute("xmlns", NAMESPACE)
                .attribute("xml:lang", roundup.metadata().language().value());
        feed.child("id").text(page + Addresses.FEED);
        feed.child("title").text(values.plain(roundup.metadata().title()));
        plain(roundup.metadata().description())
                .ifPresent(words -> feed.child("subtitle").text(words));
        feed.child("updated").text(time(updated));
        link(feed, "self", "application/atom+xml", page + Addresses.FEED);
        link(feed, "alternate", "text/html", page);
        roundup.site().flatMap(Site::license).ifPresent(license -> rights(feed, license));
        Optional<String> site = roundup.site().map(Site::name).map(Located::value);
        roundup.metadata()
                .author()
                .ifPresentOrElse(
                        author -> author(feed, author),
                        () -> feed.child("author").child("name").text(site.orElse("")));
        Set<TypeName> seen = new HashSet<>();
        roundup.papers().filter(paper -> seen.add(paper.type())).forEach(paper -> entry(feed, paper));
        return feed.bytes();
    }

    /**
     * The time of an entry is that of the page's publication. Nobody records when a paper's entry changed, and readers
     * should not get all entries again.
     */
    private void entry(Xml feed, Paper paper) {
        String address = page + addresses.withinPage(addresses.encodedAnchor(paper));
        Xml entry = feed.child("entry");
        entry.child("id").text(address);
        entry.child("title").text(values.plain(paper.title()));
        entry.child("updated").text(time(published));
        link(entry, "alternate", "text/html", address);
        paper.byline().authors().stream().map(Authorship::name).forEach(author -> author(entry, author));
        paper.summary().tags().forEach(tag -> entry.child("category").attribute("term", tag.printed()));
        plain(paper.summary().tldr())
                .or(() -> plain(paper.summary().abstractText().map(Abstract::text)))
                .ifPresent(words -> entry.child("summary").text(words));
    }

    /** Writes the licence for people (RFC 4287, section 4.2.10) and for programs (RFC 4946). */
    private void rights(Xml feed, License license) {
        Optional<String> address = license.url().flatMap(addresses::webUri).map(URI::toString);
        feed.child("rights").text(license.name());
        address.ifPresent(
                terms -> feed.child("link").attribute("rel", "license").attribute("href", terms));
    }

    private void author(Xml parent, Name name) {
        Xml author = parent.child("author");
        author.child("name").text(name.printed());
        name.person()
                .flatMap(Person::url)
                .flatMap(url -> addresses.webUri(url.value()))
                .ifPresent(uri -> author.child("uri").text(uri.toString()));
    }

    private static void link(Xml parent, String relation, String type, String address) {
        parent.child("link").attribute("rel", relation).attribute("type", type).attribute("href", address);
    }

    private Optional<String> plain(Optional<Text> text) {
        return text.map(values::plain).filter(words -> !words.isBlank());
    }

    private static String time(OffsetDateTime instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant);
    }
}
