package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The paper is presented as a poster.
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
    /** The text of the badge; by default "Poster". */
    String value() default "";
}
