package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A link to a model, a data set or a space on Hugging Face.
 *
 * <pre>{@code
 * @HuggingFace("datasets/lab/planets")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(HuggingFace.List.class)
@LinkScheme(
        name = "Hugging Face",
        kind = LinkKind.MODEL,
        id = "((datasets|spaces)/)?[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*",
        example = "lab/planets",
        url = "https://huggingface.co/{id}",
        label = "Hugging Face")
public @interface HuggingFace {
    /**
     * The part of the address after {@code https://huggingface.co/}: {@code owner/model}, {@code datasets/owner/name}
     * or {@code spaces/owner/name}. Anything else is the error {@code huggingface-id}.
     */
    String value();

    /** The text of the link. By default it is the text that the scheme gives. */
    String label() default "";

    /** Holds repeated annotations. The compiler writes it for you. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The links. */
        HuggingFace[] value();
    }
}
