package dev.roundup.processor.model;

/** What a venue is; the constants are those of {@code dev.roundup.VenueKind}. */
public enum VenueKind {
    CONFERENCE,
    WORKSHOP,
    JOURNAL,
    PREPRINT
}
