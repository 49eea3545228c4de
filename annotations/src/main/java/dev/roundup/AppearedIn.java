package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where a {@link Paper} appeared, if that is not just the roundup's venue: one annotation each, for example
 * a preprint, the conference and a journal.
 *
 * <pre>{@code
 * @AppearedIn(venue = Venues.Jmlr.class, date = "2024-03", pages = "1-42")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(AppearedIn.List.class)
public @interface AppearedIn {
    /** The type marked {@link Venue}. */
    Class<?> venue();

    /** A year, month or day ({@code 2024}, {@code 2024-03}, {@code 2024-03-01}); by default the venue's first day. */
    String date() default "";

    /** The pages or the article number. */
    String pages() default "";

    /** Several of one declaration; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations. */
        AppearedIn[] value();
    }
}
