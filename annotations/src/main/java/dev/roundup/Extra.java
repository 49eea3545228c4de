package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A fact about a {@link Paper} that has no annotation of its own, as a name and a value.
 *
 * <pre>{@code
 * @Extra(name = "Track", value = "Datasets and benchmarks")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Extra.List.class)
public @interface Extra {
    /** What the fact is about. */
    String name();

    /** The fact, as plain text. */
    String value();

    /** Several of one declaration; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations. */
        Extra[] value();
    }
}
