package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@link Paper} in one sentence, shown before its abstract.
 *
 * <pre>{@code
 * @Tldr("Features that rotate find objects without being told where they are.")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Tldr {
    /** The sentence: prose of a single paragraph. */
    String value();
}
