package dev.roundup.processor.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How, when and where a paper is presented.
 *
 * @param appearances the places where it appeared; empty if it appeared only at the roundup's venue
 * @param publication what else a citation says about it
 */
public record Presentation(
        List<Badge> badges, List<Session> sessions, List<Appearance> appearances, Publication publication) {
    private static final List<VenueKind> MOST_DEFINITE_FIRST =
            List.of(VenueKind.JOURNAL, VenueKind.BOOK, VenueKind.CONFERENCE, VenueKind.WORKSHOP, VenueKind.PREPRINT);

    /** Keeps its own copies of the lists. */
    public Presentation {
        badges = List.copyOf(badges);
        sessions = List.copyOf(sessions);
        appearances = List.copyOf(appearances);
    }

    /** True if there is a session whose time is known. */
    public boolean isScheduled() {
        for (Session session : sessions) {
            if (session.begins().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The appearance that citations name: the one with the most definite venue, and among equals the first. Empty if no
     * venue is known.
     */
    public Optional<Appearance> cited() {
        if (appearances.isEmpty()) {
            return Optional.empty();
        }
        return appearances.stream()
                .filter(appearance -> appearance.venue().target().isPresent())
                .min(Comparator.comparing(appearance -> MOST_DEFINITE_FIRST.indexOf(
                        appearance.venue().target().orElseThrow().kind())));
    }
}
