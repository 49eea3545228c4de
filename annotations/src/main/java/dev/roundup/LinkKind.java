package dev.roundup;

/** The kind of thing that a link of a paper leads to. The page shows links in the order of these constants. */
public enum LinkKind {
    /** The page of the paper, where people find, read about and cite it. */
    PAPER,
    /** The paper itself as a PDF file. */
    PDF,
    /** The source code. */
    CODE,
    /** The project's own website. */
    PROJECT,
    /** A recording, such as one of the talk. */
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
    /** Anything else. Give it a label that says what it is. */
    OTHER
}
