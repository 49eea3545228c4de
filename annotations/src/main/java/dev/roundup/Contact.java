package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whom to write to about a {@link Paper}.
 *
 * <pre>{@code
 * @Contact(value = "ruhe@example.org", author = DAVID_RUHE)
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Contact.List.class)
public @interface Contact {
    /** The e-mail address (RFC 5322, section 3.4.1). */
    String value();

    /** The corresponding author whose address it is, written as in {@link Paper#authors}. */
    String author() default "";

    /** Several of one declaration; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations. */
        Contact[] value();
    }
}
