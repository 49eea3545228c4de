package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A one-sentence summary of a {@link Paper}. The page shows it before the abstract.
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
