package dev.roundup;

/**
 * Pages of a lab's site beside its roundups; see {@link Site#pages}. Each of them also brings the site's frame: an index
 * of all pages, the same navigation on every page, one style sheet and one script for all, {@code sitemap.xml}, {@code
 * feed.xml} with all roundups, and {@code 404.html}.
 */
public enum SitePage {
    /** The frame alone, without more pages. */
    INDEX,

    /** A page for each person of the registry who is an author of a paper, and a list of these people. */
    PEOPLE,

    /** A page for each topic that a paper has, and a list of these topics. */
    TOPICS,

    /**
     * A page for each paper, with its abstract, figure, links and references, and with the {@code citation_} tags that
     * <a href="https://scholar.google.com/intl/en/scholar/inclusion.html#indexing">Google Scholar</a> reads.
     */
    PAPERS,

    /**
     * The file {@code robots.txt}, which allows everything and names the site map (RFC 9309). Crawlers read it only at
     * the root of a host.
     */
    ROBOTS
}
