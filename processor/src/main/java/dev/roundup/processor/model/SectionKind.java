package dev.roundup.processor.model;

/** The kind of entries in a section. The constants are those of {@code dev.roundup.SectionKind}. */
public enum SectionKind {
    PAPERS,
    WORKSHOPS,
    FINDINGS,
    ORGANIZED,
    KEYNOTES
}
