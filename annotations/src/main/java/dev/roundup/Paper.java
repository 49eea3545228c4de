package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a paper. The type itself has no content; an empty interface will do. This annotation holds the title and the
 * authors, which every paper has. For everything else, add other annotations to the same type.
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
    /** The title as published: plain text, with formulas if needed. */
    String title();

    /**
     * The authors in the order of the paper, one in each value. For a key of the site's registry the page shows the
     * person's name; an alias is shown as you write it. Any other name is correct too and belongs to somebody outside
     * the lab. Do not put marks such as an asterisk into a name (error {@code author-marker}); write {@link
     * EqualContribution} instead.
     */
    String[] authors();

    /**
     * The paper's anchor on the page: words of lower-case ASCII letters and digits, joined by single hyphens. No other
     * paper or section of the page can have the same one (error {@code duplicate-id}). By default Roundup makes it from
     * the name of the type ({@code RotatingFeatures} becomes {@code rotating-features}), never from the title.
     */
    String id() default "";

    /**
     * The key by which texts cite the paper, such as {@code moon2015tides}. It is the key in {@code papers.bib} and the id in
     * {@code papers.json}; by default it is the {@link #id}. Write it if people already cite the paper by another one.
     * A key that BibTeX or Biber cannot read is the error {@code citation-key}; two papers of a page with one key are the
     * error {@code duplicate-id}.
     */
    String citationKey() default "";

    /**
     * The paper's own TeX commands, as in its preamble: {@code newcommand}, {@code renewcommand}, {@code providecommand},
     * {@code def} and {@code DeclareMathOperator}, one or several in each value. They hold in the title, the abstract, the
     * summary, the notes and the figure of this paper, in formulas and between them, and win over commands of the option
     * {@code roundup.macros}. A mistake in a definition is the error {@code macro-syntax}, and a command that no text
     * of the paper uses is the warning {@code unused-macro}.
     *
     * <pre>{@code
     * @Paper(
     *     title = "Sampling with \\(\\eps\\)-Nets",
     *     authors = LU_XU,
     *     macros = {
     *       "\\newcommand{\\eps}{\\varepsilon}",
     *       "\\newcommand{\\method}{\\textsc{Kite}}"
     *     })
     * }</pre>
     */
    String[] macros() default {};

    /** Earlier anchors of this paper. Links to them still lead to the paper. */
    String[] formerIds() default {};
}
