package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a type the declaration of a paper. What is required stands here, what is optional is an annotation of its own on
 * the same type.
 *
 * <pre>{@code
 * @Paper(
 *     title = "Clifford Group Equivariant Neural Networks",
 *     authors = {DAVID_RUHE, JOHANNES_BRANDSTETTER, "Patrick Forré"})
 * @OpenReview("n84bzMrGUD")
 * @GitHub("DavidRuhe/clifford-group-equivariant-neural-networks")
 * @Tag({GEOMETRIC_ALGEBRA, EQUIVARIANCE})
 * @Oral
 * interface CliffordGroupEquivariantNeuralNetworks {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Paper {
    /** The title as published. Plain text, with formulas where needed. */
    String title();

    /**
     * The authors in the order of the paper, one a value. A key of the site's registry is printed with the person's
     * name, an alias as written; a name that is neither is an outsider's and legal. Equal contribution is said with
     * {@link EqualContribution}, never with a mark in the name.
     */
    String[] authors();

    /**
     * The paper's anchor on the page: lower-case ASCII letters and digits in words joined by single hyphens, unique on
     * the page. By default it is made from the name of the type ({@code RotatingFeatures} becomes {@code
     * rotating-features}), never from the title.
     */
    String id() default "";

    /** Former anchors of this paper, which keep leading to it. */
    String[] formerIds() default {};
}
