package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Allows what a rule would report at one place, and says why that is right. You can write it on a class, on the
 * constant of a person or a topic, or on a package. On a package it holds for all declarations in it.
 *
 * <p>Unlike {@link SuppressWarnings} it is kept in class files. It therefore still holds when another module or a later
 * compile reads the declaration from its class file. The rule {@code link-unsafe} cannot be allowed. If it has no
 * effect, you get the warning {@code unused-allow}.
 *
 * <pre>{@code
 * @Allow(value = "link-shared", because = "joint code release")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.PACKAGE})
@Repeatable(Allow.List.class)
public @interface Allow {
    /** The ids of the rules. A message begins with the id of its rule in brackets; leave out {@code roundup:}. */
    String[] value();

    /** The reason why it is right here. Required. */
    String because();

    /** Holds repeated annotations. The compiler writes it for you. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.FIELD, ElementType.PACKAGE})
    @interface List {
        /** The annotations. */
        Allow[] value();
    }
}
