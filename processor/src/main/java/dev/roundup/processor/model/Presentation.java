package dev.roundup.processor.model;

import java.util.List;

/**
 * How, when and where a paper is presented.
 *
 * @param appearances the places where it appeared; empty if it appeared only at the roundup's venue
 */
public record Presentation(List<Badge> badges, List<Session> sessions, List<Appearance> appearances) {
    /** Keeps its own copies of the lists. */
    public Presentation {
        badges = List.copyOf(badges);
        sessions = List.copyOf(sessions);
        appearances = List.copyOf(appearances);
    }
}
