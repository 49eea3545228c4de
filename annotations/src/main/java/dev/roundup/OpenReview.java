package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The paper on OpenReview, by the id of its forum.
 *
 * <pre>{@code
 * @OpenReview(value = "n84bzMrGUD", label = "Conference paper")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@LinkScheme(
        name = "OpenReview",
        kind = LinkKind.PAPER,
        id = "[A-Za-z0-9_-]{5,20}",
        example = "n84bzMrGUD",
        url = "https://openreview.net/forum?id={id}",
        pdf = "https://openreview.net/pdf?id={id}")
public @interface OpenReview {
    /**
     * What follows {@code forum?id=} in the address: letters, digits, hyphens and underscores.
     */
    String value();

    /** The words of the link; by default those of the scheme. */
    String label() default "";

    /** Whether the PDF is linked as well. */
    boolean pdf() default true;
}
