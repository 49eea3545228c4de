package dev.roundup;

/** The positions of the text and the figure of a paper on the page. */
public enum Layout {
    /**
     * The text on the left and the figure on the right, in windows of at least about 60 rem (960 pixels). Narrower
     * windows show one column.
     */
    COLUMNS,
    /** Always one column, with the figure between the links and the abstract. */
    STACKED
}
