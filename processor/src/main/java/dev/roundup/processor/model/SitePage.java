package dev.roundup.processor.model;

/** A page of a site beside its roundups. The constants are those of {@code dev.roundup.SitePage}. */
public enum SitePage {
    INDEX,
    PEOPLE,
    TOPICS,
    PAPERS,
    ROBOTS
}
