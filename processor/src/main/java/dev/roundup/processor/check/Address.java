package dev.roundup.processor.check;

import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Link;
import dev.roundup.processor.model.Link.Target;
import dev.roundup.processor.model.Located;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Session;
import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.Venue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An address of a declaration, with the member that holds it.
 *
 * @param link the link that leads there, where it is one of a paper
 */
record Address(String member, Located<String> url, Optional<Link> link) {
    /** All addresses of a declaration. */
    static List<Address> of(Declaration declaration) {
        if (declaration instanceof Paper paper) {
            return Stream.concat(
                            paper.links().stream().flatMap(Address::of),
                            paper.sessions().stream().map(Session::url).flatMap(url -> of("@Session(url)", url)))
                    .toList();
        }
        if (declaration instanceof Person person) {
            return of("@Person(url)", person.url()).toList();
        }
        if (declaration instanceof Site site) {
            return of("@Site(url)", site.url()).toList();
        }
        if (declaration instanceof Venue venue) {
            return of("@Venue(url)", venue.url()).toList();
        }
        return List.of();
    }

    private static Stream<Address> of(Link link) {
        if (link.target() instanceof Target.Url url) {
            String member = link.id().isPresent() ? "@" + link.annotation() : "@" + link.annotation() + "(url)";
            return Stream.of(new Address(member, new Located<>(url.value(), url.origin()), Optional.of(link)));
        }
        return Stream.of();
    }

    private static Stream<Address> of(String member, Optional<Located<String>> url) {
        return url.stream().map(present -> new Address(member, present, Optional.empty()));
    }
}
