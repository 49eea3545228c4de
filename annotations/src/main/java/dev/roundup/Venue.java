package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A conference, a series of workshops, a journal, a book or an archive of preprints in which papers appear.
 *
 * <pre>{@code
 * @Venue(
 *     name = "NeurIPS 2023",
 *     url = "https://neurips.cc/Conferences/2023",
 *     start = "2023-12-10",
 *     end = "2023-12-16",
 *     place = "New Orleans",
 *     logo = "neurips.svg",
 *     logoAlt = "NeurIPS")
 * interface NeurIps2023 {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Venue {
    /** The short name with its year, as people use it, for example {@code NeurIPS 2023}. */
    String name();

    /** The absolute address of the venue's own page. */
    String url() default "";

    /** The first day, as {@code yyyy-MM-dd}. */
    String start() default "";

    /** The last day, as {@code yyyy-MM-dd}, not before {@link #start}. */
    String end() default "";

    /** The place of the event: a city, or "online". */
    String place() default "";

    /** The file of the venue's logo. The page shows it in the band at its head. */
    String logo() default "";

    /** The text that replaces {@link #logo} for readers who cannot see it. Usually it is the venue's short name. */
    String logoAlt() default "";

    /** The kind of the venue, which decides the type of citations. */
    VenueKind kind() default VenueKind.CONFERENCE;

    /**
     * The name in citations: the title of the proceedings or the book, such as {@code Advances in Neural Information Processing
     * Systems 36}, or the full name of the journal. By default it is the {@link #name}.
     */
    String citedAs() default "";
}
