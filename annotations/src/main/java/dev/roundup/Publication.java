package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says when, by whom and as what a {@link Paper} was published. Use it for a work without a venue, such as a thesis, a
 * report, a book or a data set, and for what a citation needs besides the venue, such as the publisher of the
 * proceedings. The page shows it like a venue, and citations contain all of it.
 *
 * <pre>{@code
 * @Paper(title = "Tides in Shallow Seas", authors = "Ada Lane")
 * @Publication(type = PublicationType.PHD_THESIS, publisher = "Utrecht University", date = "2015-06")
 * interface ShallowSeas {}
 * }</pre>
 *
 * <p>For a {@link PublicationType#PAPER} with {@link AppearedIn}, that annotation comes first: values here only add what it
 * leaves out. If both give a date, volume, number or pages and they differ, you get the warning {@code
 * publication-conflict}. A work of any other type is cited from this annotation, wherever else it appeared.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Publication {
    /** What the work is. By default it is a paper, and its venue decides. */
    PublicationType type() default PublicationType.PAPER;

    /**
     * The date of publication: a year, a month or a day ({@code 2015}, {@code 2015-06}, {@code 2015-06-30}). Anything
     * else is the error {@code date-syntax}. A paper with its own date is never cited with the date of the page.
     */
    String date() default "";

    /** The publisher; of a thesis the university, of a report the institution, of data or software the archive. */
    String publisher() default "";

    /** The place of the publisher, such as {@code Cambridge, MA}. The place of an event belongs to {@link Venue}. */
    String place() default "";

    /** The series in which the book or the proceedings came out, such as {@code Lecture Notes in Computer Science}. */
    String series() default "";

    /** The volume, such as {@code 12}. The volume of a journal belongs to {@link AppearedIn}. */
    String volume() default "";

    /** The number of a report or a patent, or the one within a series. */
    String number() default "";

    /** The pages of a work without {@link AppearedIn}, such as {@code 1-42}, or how many there are. */
    String pages() default "";

    /** The editors of the book or the proceedings, in order; keys of the site's registry or names, as for authors. */
    String[] editors() default {};

    /**
     * The ISBN with 10 or 13 digits, such as {@code 978-3-16-148410-0}; hyphens are optional. The last character is a
     * check digit (ISO 2108), so Roundup finds most typing errors (error {@code isbn-checksum}).
     */
    String isbn() default "";
}
