package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a topic of a {@link Site}'s vocabulary where the name differs from the key, on the constant whose value is the
 * key.
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
    /** The name as it is printed. */
    String name();
}
