package dev.roundup.processor.text.prose;

/** How words are set apart. */
public enum Emphasis {
    /** Stressed. */
    EMPHASIS,
    /** Important: bold. */
    STRONG,
    /** Set apart without stress: a title, a term, a foreign word. */
    ITALIC,
    /** As a computer shows it. */
    TYPEWRITER,
    /** Small capitals. */
    SMALL_CAPS,
    /** Underlined. */
    UNDERLINE,
    /** Raised. */
    SUPERSCRIPT,
    /** Lowered. */
    SUBSCRIPT
}
