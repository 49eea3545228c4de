package dev.roundup.processor.model;

/** The arrangement of the papers. The constants are those of {@code dev.roundup.Layout}. */
public enum Layout {
    AUTO,
    COLUMNS,
    STACKED,
    CARDS
}
