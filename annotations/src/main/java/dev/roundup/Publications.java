package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A page that lists the papers of several roundups, and papers that are in none: the lab's publications.
 *
 * <pre>{@code
 * @Publications(
 *     slug = "publications",
 *     title = "Publications",
 *     site = Amlab.class,
 *     papers = EarlyPreprint.class,
 *     selected = {RotatingFeatures.class, DeepGmrfs.class})
 * public interface AllPapers {}
 * }</pre>
 *
 * <p>Each paper is there once, even if two roundups list it. A paper with {@link Published} gives way to the one that it
 * names. Papers that have a roundup or a page of their own are linked to it; the list itself has titles, authors, venues
 * and links, but no abstracts and pictures. So thousands of papers fit on one page.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Publications {
    /**
     * The name of the page in addresses and folders, as for {@link Roundup#slug}. It must differ from the slugs of all
     * roundups, and from the site's own folders, such as {@code people} (error {@code duplicate-slug}).
     */
    String slug();

    /** The title of the page: plain text, with formulas if needed. */
    String title();

    /** One or two sentences that say what the page is about, for its head and for search results. */
    String description() default "";

    /**
     * The type with {@link Site} that the page belongs to. Anything else is the error {@code not-a-site}. With such a page, the site gets an index, a navigation and
     * what {@link Site#pages} asks for.
     */
    Class<?> site();

    /**
     * The roundups whose papers are listed: types with {@link Roundup}, in this module or in others. Pages of roundups in
     * other modules are made again here, as parts of the site. By default, these are all roundups of this module that
     * belong to the same site. Anything else is the error {@code not-a-roundup}.
     */
    Class<?>[] from() default {};

    /**
     * Papers that are in no roundup: types with {@link Paper}. Anything else is the error {@code not-a-paper}, and a
     * paper that is here twice is the error {@code duplicate-paper}.
     */
    Class<?>[] papers() default {};

    /** What the list is divided by. */
    GroupBy groupBy() default GroupBy.YEAR;

    /**
     * Papers that come first, in this order, in a section of their own. They need not be in {@link #from} or {@link
     * #papers}, and the rest of the list does not repeat them. For mistakes you get the same errors as in {@link
     * #papers}.
     */
    Class<?>[] selected() default {};

    /** The colour from which Roundup makes the page's colours, as for {@link Roundup#accent}. */
    String accent() default "";

    /** The language of the page, as for {@link Roundup#language}. */
    String language() default "en";
}
