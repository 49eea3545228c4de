package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A line for the front matter of the Jekyll post of a {@link Roundup}: a further one, or one in place of the {@code layout},
 * {@code title}, {@code description}, {@code author} or {@code date} that it has anyway. Of several with one key the last
 * counts. The post is made where {@link Roundup#formats} holds {@link Format#JEKYLL}.
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
    /** The key, such as {@code permalink}. */
    String key();

    /** The value, written as a YAML string, whatever it looks like: {@code false} is a text too. */
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
