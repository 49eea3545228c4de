package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A distinction that the paper was given.
 *
 * <pre>{@code
 * @Award("Outstanding Paper")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Award.List.class)
@Badge(label = "Award", highlight = true)
public @interface Award {
    /** The name of the award. */
    String value();

    /** Several of one declaration; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations. */
        Award[] value();
    }
}
