package dev.roundup.processor.markup;

/** The kind of program that a page is written for. */
public enum PageForm {
    /** For a browser. */
    PAGE,

    /** For a browser, as a part of a page of a Hugo site. Hugo does not read it, but it has no code for Hugo either. */
    BUNDLE,

    /**
     * For a browser as well, but Jekyll first runs the page through Liquid, in which <code>{{</code> and
     * <code>{%</code> begin code. In similar languages of other generators, <code>{#</code> does so too. Liquid's own
     * {@code raw} is not safe enough, because a text can end it.
     */
    POST
}
