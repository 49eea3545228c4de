package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation a link by id. A paper then gives only the id. Roundup checks it against the scheme's pattern and
 * makes the addresses from it. So a link cannot carry a tracking query or lead to the wrong kind of page.
 *
 * <p>The schemes of this package ({@link Arxiv}, {@link OpenReview}, …) are declared in this way. You can declare your
 * own:
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
 * <p>The annotation must have a {@code String value()}, the id. It can have a {@code String label()}, the text of the
 * link to the page, and a {@code boolean pdf()}, true to link the PDF as well. It can be {@link
 * java.lang.annotation.Repeatable}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface LinkScheme {
    /** The name of the archive or service, for example {@code arXiv}. */
    String name();

    /** The kind of page at {@link #url}. */
    LinkKind kind();

    /**
     * The pattern of an id: a regular expression ({@link java.util.regex.Pattern}) that must match the whole id. An
     * expression that cannot be read is the error {@code link-scheme}.
     */
    String id();

    /** A correct id, which messages show as an example. */
    String example();

    /** The address of the page, with <code>{id}</code> in place of the id. */
    String url();

    /** The address of the PDF, with <code>{id}</code> in place of the id; empty, the default, if there is no PDF. */
    String pdf() default "";

    /** The text of the link. By default it is the text for its kind. */
    String label() default "";
}
