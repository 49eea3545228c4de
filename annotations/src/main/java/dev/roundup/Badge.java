package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation a badge: a short mark of distinction or of the kind of presentation, shown at the paper's title.
 *
 * <p>The badges of this package ({@link Oral}, {@link Spotlight}, {@link Poster}, {@link Award}) are declared this way;
 * declare your own the same way:
 *
 * <pre>{@code
 * @Badge(label = "Demo")
 * @Retention(RetentionPolicy.CLASS)
 * @Target(ElementType.TYPE)
 * public @interface Demo {}
 * }</pre>
 *
 * <p>Where the annotation has a {@code String value()} that is not empty, that is the text of the badge. It may be {@link
 * java.lang.annotation.Repeatable}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Badge {
    /** The text of the badge. */
    String label();

    /** Whether the badge is set in the page's signal colour, as the corner tab of an oral is. */
    boolean highlight() default false;
}
