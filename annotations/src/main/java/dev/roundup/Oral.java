package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A badge for a {@link Paper} that is presented in a talk.
 *
 * <pre>{@code
 * @Oral
 * @Oral("Oral, best of track")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Badge(label = "Oral Presentation", highlight = true)
public @interface Oral {
    /** The text of the badge. Default: "Oral Presentation". */
    String value() default "";
}
