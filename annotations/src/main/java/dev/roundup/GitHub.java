package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A source repository on GitHub.
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
     * Owner and repository. An owner has at most 39 letters, digits and single hyphens, a repository at most 100
     * letters, digits, hyphens, underscores and dots.
     */
    String value();

    /** The words of the link; by default those of the scheme. */
    String label() default "";

    /** Several of one paper; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The links. */
        GitHub[] value();
    }
}
