package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A link to a video on YouTube.
 *
 * <pre>{@code
 * @YouTube("dQw4w9WgXcQ")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(YouTube.List.class)
@LinkScheme(
        name = "YouTube",
        kind = LinkKind.VIDEO,
        id = "[A-Za-z0-9_-]{11}",
        example = "dQw4w9WgXcQ",
        url = "https://www.youtube.com/watch?v={id}")
public @interface YouTube {
    /** The eleven characters after {@code v=} in the address. Anything else is the error {@code youtube-id}. */
    String value();

    /** The text of the link. By default it is the text that the scheme gives. */
    String label() default "";

    /** Holds repeated annotations. The compiler writes it for you. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The links. */
        YouTube[] value();
    }
}
