package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The topics of a {@link Paper}, in the order in which they are shown.
 *
 * <pre>{@code
 * @Tag({GEOMETRIC_ALGEBRA, EQUIVARIANCE})
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Tag {
    /** Keys of the site's vocabulary, each once; any word where the site names no vocabulary. */
    String[] value();
}
