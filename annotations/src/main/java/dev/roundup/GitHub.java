package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A link to a repository on GitHub.
 *
 * <pre>{@code
 * @GitHub("loeweX/RotatingFeatures")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(GitHub.List.class)
@LinkScheme(
        name = "GitHub",
        kind = LinkKind.CODE,
        id = "[A-Za-z0-9](-?[A-Za-z0-9]){0,38}/[A-Za-z0-9._-]{1,100}",
        example = "loeweX/RotatingFeatures",
        url = "https://github.com/{id}",
        label = "GitHub repo")
public @interface GitHub {
    /**
     * The owner and the repository, separated by a slash. The owner is made of at most 39 letters, digits and single
     * hyphens, the repository of at most 100 letters, digits, hyphens, underscores and dots. Anything else, such as an
     * address, is the error {@code github-repo}.
     */
    String value();

    /** The text of the link. By default it is the text that the scheme gives. */
    String label() default "";

    /** Holds repeated annotations. The compiler writes it for you. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The links. */
        GitHub[] value();
    }
}
