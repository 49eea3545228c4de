package dev.roundup.processor.check.outline;

import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Person;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Session;
import dev.roundup.processor.model.Venue;
import dev.roundup.processor.model.WrittenDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One or two dates of a declaration.
 *
 * @param earlier the date that must not be after {@code later}
 */
record DeclaredDates(Optional<DeclaredDate> earlier, Optional<DeclaredDate> later) {
    /** A date with the member that holds it. */
    record DeclaredDate(String member, WrittenDate moment) {}

    /** All dates of a declaration. */
    static List<DeclaredDates> of(Declaration declaration) {
        if (declaration instanceof Roundup roundup) {
            return List.of(pair(
                    "@Roundup(published)",
                    Optional.of(roundup.metadata().published()),
                    "@Roundup(updated)",
                    roundup.metadata().updated()));
        }
        if (declaration instanceof Venue venue) {
            return List.of(pair("@Venue(start)", venue.start(), "@Venue(end)", venue.end()));
        }
        if (declaration instanceof Person person) {
            return List.of(
                    pair("@Person(memberFrom)", person.memberFrom(), "@Person(memberUntil)", person.memberUntil()));
        }
        if (declaration instanceof Paper paper) {
            boolean none = paper.presentation().sessions().isEmpty()
                    && paper.presentation().appearances().isEmpty()
                    && paper.presentation().publication().date().isEmpty();
            return none ? List.of() : all(paper);
        }
        return List.of();
    }

    private static List<DeclaredDates> all(Paper paper) {
        return Stream.of(
                        paper.presentation().sessions().stream().map(DeclaredDates::session),
                        paper.presentation().appearances().stream()
                                .map(appearance -> single("@AppearedIn(date)", appearance.date())),
                        paper.presentation().publication().date().stream()
                                .map(date -> single("@Publication(date)", Optional.of(date))))
                .flatMap(dates -> dates)
                .toList();
    }

    private static DeclaredDates session(Session session) {
        return pair("@Session(start)", Optional.of(session.start()), "@Session(end)", session.end());
    }

    private static DeclaredDates single(String member, Optional<WrittenDate> date) {
        return pair(member, date, "", Optional.empty());
    }

    private static DeclaredDates pair(
            String earlierMember, Optional<WrittenDate> earlier, String laterMember, Optional<WrittenDate> later) {
        return new DeclaredDates(
                earlier.map(moment -> new DeclaredDate(earlierMember, moment)),
                later.map(moment -> new DeclaredDate(laterMember, moment)));
    }

    /** The dates that are present. */
    Stream<DeclaredDate> all() {
        return Stream.concat(earlier.stream(), later.stream());
    }
}
