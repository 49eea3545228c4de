package dev.roundup.processor.model;

/** What a section holds; the constants are those of {@code dev.roundup.SectionKind}. */
public enum SectionKind {
    PAPERS,
    WORKSHOPS,
    FINDINGS,
    ORGANIZED,
    KEYNOTES
}
