package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The topics of a {@link Paper}, in the order in which the page shows them.
 *
 * <pre>{@code
 * @Tag({GEOMETRIC_ALGEBRA, EQUIVARIANCE})
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Tag {
    /**
     * Keys of the topics of the site. A tag that is not one of them is the error {@code unknown-tag}, and a tag given
     * twice is the error {@code duplicate-tag}. If the site has no {@link Site#topics}, any word can be a tag.
     */
    String[] value();
}
