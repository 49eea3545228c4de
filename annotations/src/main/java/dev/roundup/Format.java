package dev.roundup;

/**
 * A form that a {@link Roundup} comes out in. What is not chosen is not made; the papers are checked all the same.
 */
public enum Format {
    /** The page, {@code index.html}, with the pictures and files that it shows. */
    PAGE,
    /**
     * {@code _posts/<date>-<slug>.html}: the page as a post of a Jekyll site, with front matter and without a head, and the
     * pictures and files that it shows. It is only made where {@link Roundup#formats} or the option {@code roundup.formats}
     * names it.
     */
    JEKYLL,
    /** {@code papers.bib}: the papers for BibTeX and BibLaTeX. */
    BIBTEX,
    /** {@code papers.json}: the papers as CSL-JSON, for Zotero, Pandoc and other processors of citation styles. */
    CSL_JSON,
    /**
     * {@code feed.xml}: the papers as an Atom feed (RFC 4287). It needs absolute addresses, so that it is only written
     * where {@link Site#url} is given.
     */
    ATOM,
    /** The typed catalogue, a class beside the outline. */
    CATALOG
}
