package dev.roundup.processor.text.prose;

/** A style of words. */
public enum Emphasis {
    /** Stressed. */
    EMPHASIS,
    /** Important: bold. */
    STRONG,
    /** Set in italics without emphasis: a title, a term, a foreign word. */
    ITALIC,
    /** In a fixed-width font, such as program code. */
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
