package dev.roundup.processor.text;

/** How words are set apart. */
public enum Style {
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
