package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A conference, workshop series or journal issue at which papers appear.
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
    /** The short name with its year, as people cite it. */
    String name();

    /** The venue's own page. */
    String url() default "";

    /** The first day, as {@code yyyy-MM-dd}. */
    String start() default "";

    /** The last day, as {@code yyyy-MM-dd}; not before {@link #start}. */
    String end() default "";

    /** Where it takes place: a city, or "online". */
    String place() default "";

    /** The file of the venue's logo, a picture, shown in the band at the head of the page. */
    String logo() default "";

    /** What {@link #logo} shows, for those who cannot see it: usually the venue's short name. */
    String logoAlt() default "";

    /** What the venue is, by which citations get their type. */
    VenueKind kind() default VenueKind.CONFERENCE;

    /**
     * How citations call it, where that is not the {@link #name}: the title of the proceedings, such as {@code Advances in
     * Neural Information Processing Systems 36}, or the full name of the journal.
     */
    String citedAs() default "";
}
