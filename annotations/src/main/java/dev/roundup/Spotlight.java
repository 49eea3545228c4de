package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A badge for a {@link Paper} that is presented in a short talk.
 *
 * <pre>{@code
 * @Spotlight
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Badge(label = "Spotlight", highlight = true)
public @interface Spotlight {
    /** The text of the badge. Default: "Spotlight". */
    String value() default "";
}
