package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A further line for the front matter of the Jekyll post of a {@link Roundup}.
 *
 * <pre>{@code
 * @FrontMatter(key = "tags", value = "publications")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(FrontMatter.List.class)
public @interface FrontMatter {
    /** The key. */
    String key();

    /** The value, written as a YAML string. */
    String value();

    /** Several of one declaration; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations. */
        FrontMatter[] value();
    }
}
