package dev.roundup;

/** What a link of a paper leads to. The order here is the order on the page. */
public enum LinkKind {
    /** The paper's page: where it is described, cited and found. */
    PAPER,
    /** The paper itself as a PDF file. */
    PDF,
    /** The program's source. */
    CODE,
    /** The project's own page. */
    PROJECT,
    /** A recording. */
    VIDEO,
    /** The slides of a talk. */
    SLIDES,
    /** The poster. */
    POSTER,
    /** An article about the paper. */
    BLOG,
    /** Data that the paper publishes or uses. */
    DATA,
    /** Trained weights. */
    MODEL,
    /** Something to try out. */
    DEMO,
    /** Supplementary material. */
    SUPPLEMENT,
    /** Anything else; give it a label. */
    OTHER
}
