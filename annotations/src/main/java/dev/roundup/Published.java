package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a paper, such as a preprint, was published later as another one. A {@link Publications} page then lists only
 * the published one, and the pages of a lab's site link each of the two to the other.
 *
 * <pre>{@code
 * @Paper(title = "Rotating features", authors = {"Ada Sample"})
 * @Arxiv("2306.00600")
 * @Published(RotatingFeatures.class)
 * interface RotatingFeaturesPreprint {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Published {
    /**
     * The type with {@link Paper} that declares the published version. Anything else is the error {@code not-a-paper},
     * and papers that lead back to themselves are the error {@code published-loop}.
     */
    Class<?> value();
}
