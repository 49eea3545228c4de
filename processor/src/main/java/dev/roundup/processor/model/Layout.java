package dev.roundup.processor.model;

/** The arrangement of the papers. The constants but the last are those of {@code dev.roundup.Layout}. */
public enum Layout {
    AUTO,
    COLUMNS,
    STACKED,
    CARDS,
    /** A list of papers of other pages. */
    LISTING
}
