package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The outline of one roundup page. It says what the page is about and which papers it shows, in order.
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
 * <p>In {@link #title}, {@link #description}, {@link #intro} and {@link #outro}, and in a section's intro, you can
 * write <code>{{papers}}</code> for the number of papers on the page and <code>{{papers:main}}</code> for the number in
 * the section {@code main}. So a count in the prose is always right. Any other placeholder is the error {@code
 * unknown-placeholder}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Roundup {
    /**
     * The name of the page in addresses and folders: words of lower-case ASCII letters and digits, joined by single
     * hyphens, for example {@code neurips-2023}. Each page of a module needs its own (error {@code duplicate-slug}). It
     * does not depend on the title, so the address stays the same if you change the title.
     */
    String slug();

    /** The title of the page: plain text, with formulas if needed. */
    String title();

    /** One or two sentences that say what the page is about, for its head and for search results. */
    String description() default "";

    /** The author of the page: a key or an alias of the site's registry of people, or any other name. */
    String author() default "";

    /**
     * The date of publication, alone or with a time and its offset from UTC, in the format of ISO 8601 (RFC 3339):
     * {@code 2023-11-20} or {@code 2023-11-20T08:00:00+01:00}. Anything else is the error {@code date-syntax}.
     */
    String published();

    /** The date of the last change, in the same format as {@link #published} and not before it. */
    String updated() default "";

    /**
     * The type with {@link Site} that the page belongs to. Without one, papers can have any tags, and nobody on the
     * page counts as a member of the lab.
     */
    Class<?> site() default void.class;

    /** The type with {@link Venue} for the conference at which the papers were presented. */
    Class<?> venue() default void.class;

    /** The sections of the page, in order. */
    Section[] sections();

    /** The arrangement of the papers. */
    Layout layout() default Layout.AUTO;

    /**
     * The colour from which Roundup makes the page's colours, for example the colour of the venue: {@code #7b68ee} or
     * {@code #76e}. Only its hue is used, for bands, headings and links, in light and in dark. Roundup chooses how
     * light they are, so the page is readable with every accent. By default it is a slate blue. Anything but a hex
     * colour is the error {@code accent-syntax}.
     */
    String accent() default "";

    /**
     * The language of the page, as a BCP 47 tag such as {@code en} or {@code nl-NL}. Anything else is the error {@code
     * language-tag}.
     */
    String language() default "en";

    /** Prose before the first section. */
    String intro() default "";

    /** Prose after the last section. */
    String outro() default "";

    /**
     * The formats to write. By default Roundup writes all except {@link Format#JEKYLL}, {@link Format#HUGO}
     * and {@link Format#MARKDOWN}. The option {@code roundup.formats} replaces this list.
     */
    Format[] formats() default {
        Format.PAGE, Format.BIBTEX, Format.CSL_JSON, Format.ATOM, Format.CALENDAR, Format.CATALOG
    };
}
