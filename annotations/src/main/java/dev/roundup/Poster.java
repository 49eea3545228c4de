package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A badge for a {@link Paper} that is presented as a poster.
 *
 * <pre>{@code
 * @Poster
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Badge(label = "Poster")
public @interface Poster {
    /** The text of the badge. Default: "Poster". */
    String value() default "";
}
