package dev.roundup.processor.markup;

/** What a page is written for. */
public enum PageForm {
    /** For a browser. */
    PAGE,

    /**
     * For a browser as well, but Jekyll runs it through Liquid before anything else, in which <code>{{</code> and <code>{%</code>
     * begin code; <code>{#</code> does so in its relatives, which other generators run. Liquid's own {@code raw} would not do,
     * since a text can end that.
     */
    POST
}
