package dev.roundup.processor.model;

/** The kind of a venue. The constants are those of {@code dev.roundup.VenueKind}. */
public enum VenueKind {
    CONFERENCE,
    WORKSHOP,
    JOURNAL,
    BOOK,
    PREPRINT
}
