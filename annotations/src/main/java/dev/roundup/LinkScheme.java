package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation a link by id: papers then write the id alone, it is checked against the scheme's grammar, and the
 * addresses are made from it. An id cannot carry a tracking query or point at the wrong page.
 *
 * <p>The schemes of this package ({@link Arxiv}, {@link OpenReview}, …) are declared this way; declare your own the same
 * way:
 *
 * <pre>{@code
 * @LinkScheme(
 *     name = "HAL",
 *     kind = LinkKind.PAPER,
 *     id = "hal-\\d{8}(v\\d+)?",
 *     example = "hal-01234567",
 *     url = "https://hal.example.org/{id}",
 *     pdf = "https://hal.example.org/{id}/document")
 * @Retention(RetentionPolicy.CLASS)
 * @Target(ElementType.TYPE)
 * public @interface Hal {
 *     String value();
 *     String label() default "";
 *     boolean pdf() default true;
 * }
 * }</pre>
 *
 * <p>The annotation must have a {@code String value()}, the id. It may have {@code String label()}, the words of the link
 * to the page, and {@code boolean pdf()}, whether to link the PDF as well. It may be {@link
 * java.lang.annotation.Repeatable}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface LinkScheme {
    /** The name of the archive or service, for example {@code arXiv}. */
    String name();

    /** What the page at {@link #url} is. */
    LinkKind kind();

    /** The grammar of an id: a regular expression ({@link java.util.regex.Pattern}) that a whole id matches. */
    String id();

    /** An id that is right, for messages. */
    String example();

    /** The address of the page, with <code>{id}</code> in place of the id. */
    String url();

    /** The address of the PDF, with <code>{id}</code> in place of the id; empty where there is none. */
    String pdf() default "";

    /** The words of the link; by default those of its kind. */
    String label() default "";
}
