package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An e-mail address for questions about a {@link Paper}.
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
    /**
     * The e-mail address (RFC 5322, section 3.4.1), without {@code mailto:}. If it is malformed, you get the error
     * {@code email-syntax}.
     */
    String value();

    /** The corresponding author with this address, written as in {@link Paper#authors}. */
    String author() default "";

    /** Holds repeated annotations. The compiler writes it for you. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations. */
        Contact[] value();
    }
}
