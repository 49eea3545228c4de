package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A fact about a {@link Paper} for which there is no annotation, as a name and a value.
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
    /** The name of the fact, for example {@code Track}. */
    String name();

    /** The fact, as plain text. */
    String value();

    /** False to keep the fact in the source without showing it to readers. */
    boolean shown() default true;

    /** Holds repeated annotations. The compiler writes it for you. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations. */
        Extra[] value();
    }
}
