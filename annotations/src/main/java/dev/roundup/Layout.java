package dev.roundup;

/** How the text and the figure of a paper stand to each other. */
public enum Layout {
    /** Text left and figure right where the window is wide enough (from about 60 rem), one column below that. */
    COLUMNS,
    /** Always one column, the figure after the title. */
    STACKED
}
