package dev.roundup.processor.model;

/** How text and figure stand to each other; the constants are those of {@code dev.roundup.Layout}. */
public enum Layout {
    COLUMNS,
    STACKED
}
