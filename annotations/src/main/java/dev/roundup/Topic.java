package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a topic of a {@link Site} a name that differs from its key. Write it on the constant whose value is the key. A
 * constant without this annotation is a topic whose name is the key.
 *
 * <pre>{@code
 * @Topic(name = "Variational inference")
 * String VARIATIONAL_INFERENCE = "VariationalInference";
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Topic {
    /** The name as pages show it. By default it is the key. */
    String name() default "";

    /**
     * Earlier keys of this topic. If the site has a page for it, the addresses with these keys lead to the one that it
     * has now. If a key is still in use, or listed twice, you get the error {@code former-key}.
     */
    String[] formerly() default {};
}
