package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A model, data set, space or paper on Hugging Face.
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
     * What follows the host in the address: {@code owner/model}, {@code datasets/owner/name} or {@code
     * spaces/owner/name}.
     */
    String value();

    /** The words of the link; by default those of the scheme. */
    String label() default "";

    /** Several of one paper; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The links. */
        HuggingFace[] value();
    }
}
