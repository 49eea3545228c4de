package dev.roundup.processor.model;

/** The arrangement of text and figure. The constants are those of {@code dev.roundup.Layout}. */
public enum Layout {
    COLUMNS,
    STACKED
}
