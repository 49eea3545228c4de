package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A remark about a {@link Paper} for which there is no other annotation.
 *
 * <pre>{@code
 * @Note("Accepted after revision.")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Note.List.class)
public @interface Note {
    /** The remark: prose of a single paragraph. */
    String value();

    /** Holds repeated annotations. The compiler writes it for you. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations. */
        Note[] value();
    }
}
