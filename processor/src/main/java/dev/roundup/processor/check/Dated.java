package dev.roundup.processor.check;

import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Moment;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Session;
import dev.roundup.processor.model.Venue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One or two dates of a declaration.
 *
 * @param earlier the one that may not be after the other
 */
record Dated(Optional<Date> earlier, Optional<Date> later) {
    /** A date with the member that holds it. */
    record Date(String member, Moment moment) {}

    /** All dates of a declaration. */
    static List<Dated> of(Declaration declaration) {
        if (declaration instanceof Roundup roundup) {
            return List.of(pair(
                    "@Roundup(published)", Optional.of(roundup.published()), "@Roundup(updated)", roundup.updated()));
        }
        if (declaration instanceof Venue venue) {
            return List.of(pair("@Venue(start)", venue.start(), "@Venue(end)", venue.end()));
        }
        if (declaration instanceof Person person) {
            return List.of(
                    pair("@Person(memberFrom)", person.memberFrom(), "@Person(memberUntil)", person.memberUntil()));
        }
        if (declaration instanceof Paper paper) {
            boolean none = paper.sessions().isEmpty() && paper.publications().isEmpty();
            return none ? List.of() : all(paper);
        }
        return List.of();
    }

    private static List<Dated> all(Paper paper) {
        return Stream.concat(
                        paper.sessions().stream().map(Dated::session),
                        paper.publications().stream()
                                .map(publication -> pair("@Published(date)", publication.date(), "", Optional.empty())))
                .toList();
    }

    private static Dated session(Session session) {
        return pair("@Session(start)", Optional.of(session.start()), "@Session(end)", session.end());
    }

    private static Dated pair(
            String earlierMember, Optional<Moment> earlier, String laterMember, Optional<Moment> later) {
        return new Dated(
                earlier.map(moment -> new Date(earlierMember, moment)),
                later.map(moment -> new Date(laterMember, moment)));
    }

    /** Those that are there. */
    Stream<Date> all() {
        return Stream.concat(earlier.stream(), later.stream());
    }
}
