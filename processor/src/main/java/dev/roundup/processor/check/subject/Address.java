package dev.roundup.processor.check.subject;

import dev.roundup.processor.check.rule.Edit;
import dev.roundup.processor.check.rule.FindingBuilder;
import dev.roundup.processor.check.rule.Fix;
import dev.roundup.processor.check.rule.Hint;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.processor.check.subject.ParsedTexts.ParsedText;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.License;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Link.ArchiveId;
import dev.roundup.processor.model.Link.Target;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Origin;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.text.prose.Inline.WebLink;
import dev.roundup.processor.url.ArchiveAddress;
import dev.roundup.processor.url.Destination;
import dev.roundup.processor.url.EmailGrammar;
import dev.roundup.processor.url.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An address of a declaration, with the member that holds it.
 *
 * @param url the address as it is written; empty if a link does not say where it leads
 * @param link the link that leads there, if it is one of a paper
 * @param inText the place of the address, if a text links to it
 * @param destination the place where the address leads, read once for all rules
 */
public record Address(
        Declaration owner,
        String member,
        Located<String> url,
        Optional<Link> link,
        Optional<InText> inText,
        Destination destination) {
    private static final String MAIL = "mailto:";

    /** The index of an address in a text. */
    record InText(String text, int start) {}

    /** All addresses of a declaration, including the links in its texts; {@link AddressBook} keeps them. */
    public static List<Address> of(Declaration declaration) {
        List<Address> addresses = new ArrayList<>();
        if (declaration instanceof Paper paper) {
            paper.links().forEach(link -> add(addresses, paper, link));
            paper.presentation().sessions().forEach(session -> add(addresses, paper, "@Session(url)", session.url()));
            addInTexts(addresses, paper);
        } else if (declaration instanceof Roundup roundup) {
            addInTexts(addresses, roundup);
        } else if (declaration instanceof Person person) {
            add(addresses, person, "@Person(url)", person.url());
        } else if (declaration instanceof Site site) {
            add(addresses, site, "@Site(url)", site.url());
            add(
                    addresses,
                    site,
                    "@Site(license)",
                    site.license().filter(License::isAddress).map(License::written));
        } else if (declaration instanceof Venue venue) {
            add(addresses, venue, "@Venue(url)", venue.url());
        }
        return addresses;
    }

    /** The id that the address was made from. */
    public Optional<ArchiveId> id() {
        return link.flatMap(Link::id);
    }

    /** True if the author wrote the address; false if it was made from an id. */
    public boolean isWritten() {
        return link.isEmpty() || link.get().id().isEmpty();
    }

    /** The text in the source: the id if the address was made from one, or the address. */
    String value() {
        return id().map(ArchiveId::value).orElse(url.value());
    }

    public Origin origin() {
        return url.origin();
    }

    /** The address in its parts. Empty if a reader cannot follow it, which another rule reports. */
    public Optional<WebAddress> web() {
        return destination.web();
    }

    /** The address as one of an archive. Empty if it does not belong to one. */
    public Optional<ArchiveAddress> archive() {
        return destination.archive();
    }

    /** Begins a finding about the address as it is in the source. */
    public FindingBuilder finding(Rule rule) {
        FindingBuilder finding = FindingBuilder.of(rule, owner).value(value()).member(member);
        return inText.map(place -> PlaceInText.nameWithOwner(
                        finding,
                        owner,
                        place.text,
                        place.start,
                        place.start + url.value().length()))
                .orElse(finding);
    }

    /** Writes another address in its place, or another id. Only in words if a text spells the address with escapes. */
    public Fix exactly(String other) {
        return replacedBy(other).map(Fix::exactly).orElseGet(() -> Fix.advice(Hint.exactly(other)));
    }

    private Optional<Edit.Replace> replacedBy(String other) {
        return inText.isEmpty()
                ? Optional.of(Edit.Replace.all(origin(), value(), other))
                : inText.filter(place -> place.text.startsWith(value(), place.start))
                        .map(place -> new Edit.Replace(
                                origin(), place.text, place.start, place.start + value().length(), other));
    }

    /** Adds the addresses that texts link to. */
    private static void addInTexts(List<Address> addresses, Declaration declaration) {
        for (ParsedText text : ParsedTexts.of(declaration)) {
            for (WebLink link : text.text().prose().links()) {
                if (!isMail(link.url())) {
                    Located<String> url = new Located<>(link.url(), text.text().origin());
                    addresses.add(new Address(
                            declaration,
                            text.member(),
                            url,
                            Optional.empty(),
                            Optional.of(new InText(text.text().source(), link.offset())),
                            new Destination(link.url())));
                }
            }
        }
    }

    /** True if it is the address of a mailbox. A text may link to one. */
    private static boolean isMail(String url) {
        return url.regionMatches(true, 0, MAIL, 0, MAIL.length())
                && EmailGrammar.flaw(url.substring(MAIL.length())).isEmpty();
    }

    private static void add(List<Address> addresses, Paper owner, Link link) {
        String annotation = "@" + link.annotation();
        if (link.target() instanceof Target.Url url) {
            String member = link.id().isPresent() ? annotation : annotation + "(url)";
            add(addresses, owner, member, new Located<>(url.value(), url.origin()), Optional.of(link));
        } else if (link.target() instanceof Target.Unclear) {
            add(addresses, owner, annotation, new Located<>("", link.origin()), Optional.of(link));
        }
    }

    private static void add(List<Address> addresses, Declaration owner, String member, Optional<Located<String>> url) {
        url.ifPresent(present -> add(addresses, owner, member, present, Optional.empty()));
    }

    private static void add(
            List<Address> addresses, Declaration owner, String member, Located<String> url, Optional<Link> link) {
        addresses.add(new Address(owner, member, url, link, Optional.empty(), new Destination(url.value())));
    }
}
