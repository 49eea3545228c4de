package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A link to the paper on OpenReview, by the id of its forum.
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
     * The part of the address after {@code forum?id=}: 5 to 20 letters, digits, hyphens and underscores. Anything else,
     * such as the whole address, is the error {@code openreview-id}.
     */
    String value();

    /** The text of the link. By default it is the text that the scheme gives. */
    String label() default "";

    /** True, the default, to link the PDF as well as the page. */
    boolean pdf() default true;
}
