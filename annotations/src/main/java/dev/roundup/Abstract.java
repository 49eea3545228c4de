package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The abstract of a {@link Paper}: prose, given here or in a file, exactly one of the two.
 *
 * <pre>{@code
 * @Abstract("""
 *     A recipe for \\(O(n)\\)-equivariant networks …
 *     """)
 * }</pre>
 *
 * <p>A constant may not be longer than 65,535 bytes in UTF-8 (JVMS 4.4.7); a longer text belongs in a file.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Abstract {
    /** The text. */
    String value() default "";

    /** A UTF-8 text file with the abstract, named and found as pictures are, for example {@code clifford.tex}. */
    String file() default "";
}
