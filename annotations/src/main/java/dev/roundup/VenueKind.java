package dev.roundup;

/** What a {@link Venue} is, by which citations of its papers get their type. */
public enum VenueKind {
    /** A conference with proceedings. */
    CONFERENCE,
    /** A workshop or the workshops of a conference. */
    WORKSHOP,
    /** A journal. */
    JOURNAL,
    /** An archive of preprints, such as arXiv. */
    PREPRINT
}
