package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A line in the front matter of the post of a {@link Roundup}, for Jekyll and for Hugo. It adds a key, or replaces the
 * {@code layout}, {@code title}, {@code description}, {@code author} or {@code date} that Roundup writes. If several have the same key,
 * the last one counts. It has an effect only if the roundup comes out in the format {@link Format#JEKYLL} or {@link
 * Format#HUGO}.
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

    /** The value. Roundup always writes it as a YAML string, so {@code false} is a text too. */
    String value();

    /** Holds repeated annotations. The compiler writes it for you. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations. */
        FrontMatter[] value();
    }
}
