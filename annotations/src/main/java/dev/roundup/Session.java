package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The time and place at which a {@link Paper} is presented.
 *
 * <pre>{@code
 * @Session(name = "Poster session 2", start = "2023-12-12T17:15:00-06:00", place = "Great Hall, 612")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Session.List.class)
public @interface Session {
    /** The venue's name for the session, for example {@code Poster session 2}. */
    String name() default "";

    /**
     * The beginning: date and time with the offset from UTC (RFC 3339), for example {@code 2023-12-12T17:15:00-06:00}.
     */
    String start();

    /** The end, in the same format as {@link #start} and not before it. */
    String end() default "";

    /** The room, and the number of the poster, for example {@code Great Hall, 612}. */
    String place() default "";

    /** The absolute address of the session's page. */
    String url() default "";

    /** Holds repeated annotations. The compiler writes it for you. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations. */
        Session[] value();
    }
}
