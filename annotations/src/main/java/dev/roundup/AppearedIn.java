package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A place where a {@link Paper} appeared. Leave it out if that is just the roundup's venue. If a paper appeared in
 * several places, such as an archive of preprints, a conference and a journal, write one annotation for each. A
 * citation takes the most definite one: a journal before a book, then a conference, a workshop and an archive. The
 * publisher, the editors and the ISBN belong to {@link Publication}.
 *
 * <pre>{@code
 * @AppearedIn(venue = Venues.Jmlr.class, date = "2024-03", volume = "25", number = "3", pages = "1-42")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(AppearedIn.List.class)
public @interface AppearedIn {
    /** The type with {@link Venue} that describes the place. Any other type is the error {@code not-a-venue}. */
    Class<?> venue();

    /**
     * The date of the publication: a year, a month or a day ({@code 2024}, {@code 2024-03}, {@code 2024-03-01}). By
     * default it is that of {@link Publication}, or else the venue's first day.
     */
    String date() default "";

    /** The volume of the journal or of the proceedings, such as {@code 12}. */
    String volume() default "";

    /** The number within the volume: of a journal the issue, such as {@code 3} or {@code 1-2}. */
    String number() default "";

    /** The pages, such as {@code 1-42} or {@code 1-42, 77}, or the number of the article. */
    String pages() default "";

    /** Holds repeated annotations. The compiler writes it for you. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations. */
        AppearedIn[] value();
    }
}
