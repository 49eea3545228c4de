package dev.roundup;

/** The kind of a {@link Venue}. It decides the type of citations of its papers. */
public enum VenueKind {
    /** A conference with proceedings. */
    CONFERENCE,
    /** A workshop or the workshops of a conference. */
    WORKSHOP,
    /** A journal. */
    JOURNAL,
    /** A book with chapters by several authors, such as a handbook. */
    BOOK,
    /** An archive of preprints, such as arXiv. */
    PREPRINT
}
