package dev.roundup;

/**
 * The arrangement of the papers on the page.
 *
 * <pre>{@code
 * @Roundup(layout = Layout.CARDS, ...)
 * }</pre>
 */
public enum Layout {
    /** {@link #COLUMNS} for up to 20 papers, {@link #CARDS} for more. */
    AUTO,
    /**
     * The text on the left and the figure on the right, in windows of at least about 60 rem (960 pixels). Narrower
     * windows show one column. A paper without a figure has its title, authors and links on the left, and the rest on
     * the right.
     */
    COLUMNS,
    /** Always one column, with the figure between the links and the abstract. */
    STACKED,
    /**
     * A grid of cards, each with figure, title, authors, links, and the TL;DR or the beginning of the abstract. A card
     * whose title or abstract a reader chooses shows the whole entry, over the whole width.
     */
    CARDS
}
