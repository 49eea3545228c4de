package dev.roundup;

/**
 * An output format of a {@link Roundup}. Roundup writes only the formats that you choose, and checks the papers in any
 * case.
 */
public enum Format {
    /** The page, {@code index.html}, with the pictures and files that it shows. */
    PAGE,
    /**
     * {@code _posts/<date>-<slug>.html}: the page as a post of a Jekyll site, with the pictures and files that it
     * shows. It has front matter and no head. You get it only if {@link Roundup#formats} or the option {@code
     * roundup.formats} names it.
     */
    JEKYLL,
    /**
     * {@code hugo/}: a folder with the structure of a Hugo site, to be copied into one. It has the page as a post, and a
     * page bundle for each paper with the front matter that academic themes read. You get it only if
     * {@link Roundup#formats} or the option {@code roundup.formats} names it.
     */
    HUGO,
    /**
     * {@code markdown/}: Markdown with front matter, for Quarto, Astro and other generators of sites: a file with all
     * papers, and a folder for each paper. You get it only if {@link Roundup#formats} or the option {@code
     * roundup.formats} names it.
     */
    MARKDOWN,
    /** {@code papers.bib}: the papers for BibTeX and BibLaTeX. */
    BIBTEX,
    /** {@code papers.json}: the papers as CSL-JSON, for Zotero, Pandoc and other programs that cite. */
    CSL_JSON,
    /**
     * {@code feed.xml}: the papers as an Atom feed (RFC 4287). A feed needs absolute addresses, so Roundup writes it
     * only if {@link Site#url} is given.
     */
    ATOM,
    /**
     * {@code sessions.ics}: the {@linkplain Session sessions} of the papers as an iCalendar file (RFC 5545), and a file
     * of its own for each paper that has any. Without sessions Roundup writes nothing.
     */
    CALENDAR,
    /** The typed catalogue: a class beside the outline, such as {@code NeurIps2023Catalog}, for your own Java code. */
    CATALOG
}
