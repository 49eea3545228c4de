package dev.roundup.processor.model;

/** The type of a publication. The constants are those of {@code dev.roundup.PublicationType}. */
public enum PublicationType {
    PAPER,
    PHD_THESIS,
    MASTERS_THESIS,
    BACHELORS_THESIS,
    REPORT,
    BOOK,
    DATASET,
    SOFTWARE,
    PATENT,
    OTHER
}
