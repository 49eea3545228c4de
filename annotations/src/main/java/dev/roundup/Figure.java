package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The picture of a {@link Paper}: a still or animated image, or a short video.
 *
 * <pre>{@code
 * @Figure(file = "clifford.svg", alt = "A multivector, grade by grade, under one rotation")
 * }</pre>
 *
 * <p>Roundup reads the width and the height from the file, so that nothing on the page moves while the picture loads.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Figure {
    /**
     * The file of the picture. It is an SVG, PNG, JPEG, GIF, WebP or AVIF picture, or an MP4 or WebM video. A name such
     * as {@code clifford.svg} is relative to the package of the paper, {@code /assets/clifford.svg} starts at the root;
     * the description of this package says where Roundup looks. Required unless the picture is {@link #pending}. A file
     * that is not found is the error {@code figure-missing}.
     */
    String file() default "";

    /**
     * A sentence that says what the picture shows, for readers who cannot see it. Describe the content and not the
     * role: "Graphical Abstract" does not help anybody and is the error {@code figure-alt}.
     */
    String alt();

    /** A caption under the picture, as prose. */
    String caption() default "";

    /**
     * The file of a still picture for something that moves. A video shows it until it plays. For readers who ask for
     * less motion, it replaces an animated image.
     */
    String still() default "";

    /** True if the picture is still to come. The page then shows the paper without it. */
    boolean pending() default false;
}
