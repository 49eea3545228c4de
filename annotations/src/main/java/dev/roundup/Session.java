package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * When and where a {@link Paper} is presented.
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
    /** What the venue calls the session. */
    String name() default "";

    /** When it begins: date and time with offset (RFC 3339), for example {@code 2023-12-12T17:15:00-06:00}. */
    String start();

    /** When it ends; not before {@link #start}. */
    String end() default "";

    /** The room, and the number of the poster. */
    String place() default "";

    /** The session's page. */
    String url() default "";

    /** Several of one declaration; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations. */
        Session[] value();
    }
}
