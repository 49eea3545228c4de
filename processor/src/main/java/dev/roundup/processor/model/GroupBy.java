package dev.roundup.processor.model;

/** What a list of publications is divided by. The constants are those of {@code dev.roundup.GroupBy}. */
public enum GroupBy {
    YEAR,
    VENUE,
    KIND
}
