package dev.roundup.processor.text.math;

/** Commands that a lab defines for its formulas with {@code \newcommand}. */
public final class Macros {
    /** No macros. */
    public static final Macros NONE = new Macros();

    private Macros() {}
}
