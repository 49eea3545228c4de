package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The outline of one roundup page: what it is about and which papers it shows, in order.
 *
 * <pre>{@code
 * @Roundup(
 *     slug = "neurips-2023",
 *     title = "AMLab Papers at NeurIPS 2023",
 *     description = "Read here about the {{papers:main}} papers that we present this year.",
 *     published = "2023-11-20T08:00:00+01:00",
 *     site = Amlab.class,
 *     venue = Venues.NeurIps2023.class,
 *     sections = {
 *       @Section(id = "main", papers = {RotatingFeatures.class, DeepGmrfs.class}),
 *       @Section(id = "workshops", title = "Workshops", papers = SwitchingPolicies.class)
 *     })
 * public interface NeurIps2023 {}
 * }</pre>
 *
 * <p>In {@link #title}, {@link #description}, {@link #intro} and {@link #outro}, and in a section's intro,
 * <code>{{papers}}</code> stands for the number of papers on the page and <code>{{papers:main}}</code> for that of the
 * section {@code main}, so that a count in the prose cannot go stale.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Roundup {
    /**
     * The name of the page in addresses and folders: lower-case ASCII letters and digits in words joined by single
     * hyphens, for example {@code neurips-2023}. Unique in a module. It does not follow the title, so that an address
     * survives a retitling.
     */
    String slug();

    /** The title of the page. Plain text, with formulas where needed. */
    String title();

    /** What the page is about, in one or two sentences, for its head and for search results. */
    String description() default "";

    /** Who wrote the page: a key or an alias of the site's registry of people, or any other name. */
    String author() default "";

    /**
     * When the page was published: a date or a date and time with offset in the format of ISO 8601 (RFC 3339), for
     * example {@code 2023-11-20} or {@code 2023-11-20T08:00:00+01:00}.
     */
    String published();

    /** When the page was last changed, not before {@link #published}; the same format. */
    String updated() default "";

    /** The type marked {@link Site} that the page belongs to; without one, tags are free and all people outsiders. */
    Class<?> site() default void.class;

    /** The type marked {@link Venue} that the papers were presented at. */
    Class<?> venue() default void.class;

    /** The sections of the page, in order. */
    Section[] sections();

    /** How a paper is laid out. */
    Layout layout() default Layout.COLUMNS;

    /**
     * The colour that the page's own colours are made from, for example a venue's: {@code #7b68ee} or {@code #76e}. Its hue
     * tints bands, headings and links, in light and in dark; how light they are is the page's business, so that everything
     * can be read whatever the accent. By default a slate blue.
     */
    String accent() default "";

    /** The language of the page as a BCP 47 tag, for example {@code en} or {@code nl-NL}. */
    String language() default "en";

    /** Prose before the first section. */
    String intro() default "";

    /** Prose after the last section. */
    String outro() default "";

    /**
     * The formats that the roundup comes out in: by default all but {@link Format#JEKYLL}. The option {@code
     * roundup.formats} takes the place of this list.
     */
    Format[] formats() default {Format.PAGE, Format.BIBTEX, Format.CSL_JSON, Format.ATOM, Format.CATALOG};
}
