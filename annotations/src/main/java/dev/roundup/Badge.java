package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation a badge. A badge is a short text at the paper's title, such as an award or the kind of
 * presentation.
 *
 * <p>The badges of this package ({@link Oral}, {@link Spotlight}, {@link Poster}, {@link Award}) are declared in this
 * way. You can declare your own:
 *
 * <pre>{@code
 * @Badge(label = "Demo")
 * @Retention(RetentionPolicy.CLASS)
 * @Target(ElementType.TYPE)
 * public @interface Demo {}
 * }</pre>
 *
 * <p>If the annotation has a {@code String value()} and it is not empty, the badge shows that text instead of the
 * label. The annotation can be {@link java.lang.annotation.Repeatable}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Badge {
    /** The text of the badge, unless the annotation gives its own. */
    String label();

    /** True to show the badge in the page's signal colour, as for {@link Oral}. */
    boolean highlight() default false;
}
