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
 * <p>Width and height are read from the file.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Figure {
    /**
     * The file of the picture, named and found as the package says: SVG, PNG, JPEG, GIF, WebP or AVIF, or a video as
     * MP4 or WebM. Required unless {@link #pending}.
     */
    String file() default "";

    /**
     * What the picture shows, in a sentence, for those who cannot see it. Not its role: "Graphical Abstract" says
     * nothing.
     */
    String alt();

    /** Prose under the picture. */
    String caption() default "";

    /**
     * The file of a still picture: of a video, which shows it until it plays, or of an animated image, for readers who ask
     * for less motion.
     */
    String still() default "";

    /** Says that the picture is still to come, so that the paper can be shown without it. */
    boolean pending() default false;
}
