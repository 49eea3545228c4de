package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A link to the published paper, by its Digital Object Identifier.
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
     * The prefix and the suffix of the DOI, without {@code https://doi.org/}. Anything else is the error {@code
     * doi-syntax}. Source: DOI Handbook, section 2.2 (ISO 26324).
     */
    String value();

    /** The text of the link. By default it is the text that the scheme gives. */
    String label() default "";
}
