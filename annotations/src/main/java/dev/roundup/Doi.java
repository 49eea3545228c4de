package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The published paper, by its Digital Object Identifier.
 *
 * <pre>{@code
 * @Doi("10.1109/5.771073")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@LinkScheme(
        name = "DOI",
        kind = LinkKind.PAPER,
        id = "10\\.\\d{4,9}(\\.\\d+)*/\\S+",
        example = "10.1109/5.771073",
        url = "https://doi.org/{id}")
public @interface Doi {
    /**
     * Prefix and suffix without a resolver's address. Source: DOI Handbook, section 2.2 (ISO 26324).
     */
    String value();

    /** The words of the link; by default those of the scheme. */
    String label() default "";
}
