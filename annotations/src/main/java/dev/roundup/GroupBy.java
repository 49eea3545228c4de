package dev.roundup;

/** What the list of a {@link Publications} page is divided by. Within a group, the newest papers come first. */
public enum GroupBy {
    /** The year of publication, the latest first. */
    YEAR,

    /** The conference, journal or archive, the one with the newest paper first. */
    VENUE,

    /** The kind: papers at conferences, articles in journals, papers at workshops, preprints, theses and others. */
    KIND
}
