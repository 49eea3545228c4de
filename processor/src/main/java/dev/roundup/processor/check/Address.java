package dev.roundup.processor.check;

import dev.roundup.processor.check.ParsedTexts.ParsedText;
import dev.roundup.processor.model.Declaration;
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
import dev.roundup.processor.text.Inline.WebLink;
import dev.roundup.processor.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An address of a declaration, with the member that holds it.
 *
 * @param link the link that leads there, where it is one of a paper
 */
record Address(String member, Located<String> url, Optional<Link> link) {
    private static final String MAIL = "mailto:";

    /** All addresses of a declaration, with those that its texts link. */
    static List<Address> of(Declaration declaration) {
        if (declaration instanceof Paper paper) {
            List<Address> addresses = new ArrayList<>();
            paper.links().forEach(link -> of(link).ifPresent(addresses::add));
            paper.sessions().forEach(session -> add(addresses, "@Session(url)", session.url()));
            addInTexts(addresses, paper);
            return addresses;
        }
        if (declaration instanceof Roundup roundup) {
            List<Address> addresses = new ArrayList<>();
            addInTexts(addresses, roundup);
            return addresses;
        }
        if (declaration instanceof Person person) {
            return of("@Person(url)", person.url());
        }
        if (declaration instanceof Site site) {
            return of("@Site(url)", site.url());
        }
        return declaration instanceof Venue venue ? of("@Venue(url)", venue.url()) : List.of();
    }

    /** The addresses of a declaration that were written out, rather than made from an id. */
    static List<Address> written(Declaration declaration) {
        return of(declaration).stream()
                .filter(address -> address.id().isEmpty())
                .toList();
    }

    /** The address of a link; empty where it has none. */
    static Optional<Address> of(Link link) {
        if (link.target() instanceof Target.Url url) {
            String member = link.id().isPresent() ? "@" + link.annotation() : "@" + link.annotation() + "(url)";
            return Optional.of(new Address(member, new Located<>(url.value(), url.origin()), Optional.of(link)));
        }
        return Optional.empty();
    }

    /** The id that the address was made from. */
    Optional<ArchiveId> id() {
        return link.flatMap(Link::id);
    }

    /** What stands in the source: the id, where the address was made from one. */
    String value() {
        return id().map(ArchiveId::value).orElse(url.value());
    }

    Origin origin() {
        return url.origin();
    }

    /** The address in its parts; empty where another rule has to say that it is none that a reader can follow. */
    Optional<WebAddress> web() {
        return PlainUrl.is(url.value()) || isSound(url.value()) ? WebAddress.of(url.value()) : Optional.empty();
    }

    private static boolean isSound(String url) {
        return BrowserScheme.unsafe(url).isEmpty()
                && !StillToCome.is(url)
                && LocalPlace.of(url).isEmpty()
                && UrlGrammar.flaw(url).isEmpty();
    }

    private static List<Address> of(String member, Optional<Located<String>> url) {
        List<Address> addresses = new ArrayList<>(1);
        add(addresses, member, url);
        return addresses;
    }

    /** Those that texts link. */
    private static void addInTexts(List<Address> addresses, Declaration declaration) {
        for (ParsedText text : ParsedTexts.of(declaration)) {
            for (WebLink link : text.text().prose().links()) {
                if (!isMail(link.url())) {
                    Located<String> url = new Located<>(link.url(), text.text().origin());
                    addresses.add(new Address(text.member(), url, Optional.empty()));
                }
            }
        }
    }

    /** Whether it is the address of a mailbox, to which a text may link. */
    private static boolean isMail(String url) {
        return url.regionMatches(true, 0, MAIL, 0, MAIL.length())
                && EmailGrammar.flaw(url.substring(MAIL.length())).isEmpty();
    }

    private static void add(List<Address> addresses, String member, Optional<Located<String>> url) {
        url.ifPresent(present -> addresses.add(new Address(member, present, Optional.empty())));
    }
}
