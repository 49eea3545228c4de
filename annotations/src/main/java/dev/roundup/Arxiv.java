package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A link to the paper on arXiv, by its identifier.
 *
 * <pre>{@code
 * @Arxiv("2306.00600")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@LinkScheme(
        name = "arXiv",
        kind = LinkKind.PAPER,
        id = "(\\d{4}\\.\\d{4,5}|[a-z-]+(\\.[A-Z]{2})?/\\d{7})(v[1-9]\\d*)?",
        example = "2306.00600",
        url = "https://arxiv.org/abs/{id}",
        pdf = "https://arxiv.org/pdf/{id}.pdf")
public @interface Arxiv {
    /**
     * The identifier, in today's form ({@code 2306.00600}) or the one used before April 2007 ({@code hep-th/9901001}),
     * with or without a version ({@code 2306.00600v2}). Anything else, such as an address, is the error {@code
     * arxiv-id}. Source: "Understanding the arXiv identifier", arXiv.
     */
    String value();

    /** The text of the link. By default it is the text that the scheme gives. */
    String label() default "";

    /** True, the default, to link the PDF as well as the page. */
    boolean pdf() default true;
}
