package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The paper on arXiv, by its identifier.
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
     * The identifier in the present scheme ({@code 2306.00600}) or that before April 2007 ({@code hep-th/9901001}), with
     * or without a version. Source: "Understanding the arXiv identifier", arXiv.
     */
    String value();

    /** The words of the link; by default those of the scheme. */
    String label() default "";

    /** Whether the PDF is linked as well. */
    boolean pdf() default true;
}
