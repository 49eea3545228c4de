package dev.roundup;

/** The type of a {@link Publication}. It decides the type of its citations. */
public enum PublicationType {
    /** A paper. Its venue says if it is an article, a paper in proceedings, a chapter of a book or a preprint. */
    PAPER,
    /** A doctoral thesis. */
    PHD_THESIS,
    /** A master's thesis, or another one of that level, such as a diploma thesis. */
    MASTERS_THESIS,
    /** A bachelor's thesis. */
    BACHELORS_THESIS,
    /** A report of an institution, such as a technical report or a white paper. */
    REPORT,
    /** A whole book. For a chapter, write {@link AppearedIn} with a venue of the kind {@link VenueKind#BOOK}. */
    BOOK,
    /** A data set. */
    DATASET,
    /** A program or a library. */
    SOFTWARE,
    /** A patent, or the application for one. */
    PATENT,
    /** None of these, and not a paper at a venue: a web page, a talk or a manuscript. */
    OTHER
}
