package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The abstract of a {@link Paper}. It is prose, and you give it either here or in a file. With both or neither you get
 * the error {@code abstract-source}. If a paper has no abstract, leave the annotation out.
 *
 * <pre>{@code
 * @Abstract("""
 *     A recipe for \\(O(n)\\)-equivariant networks …
 *     """)
 * }</pre>
 *
 * <p>A constant can hold at most 65,535 bytes of UTF-8 (JVMS 4.4.7). Put a longer text into a file.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Abstract {
    /** The text of the abstract. Write each backslash twice. */
    String value() default "";

    /**
     * The name of a UTF-8 text file that holds the abstract, for example {@code clifford.tex}. Roundup looks for it in
     * the same places as for a picture. In the file, write each backslash once.
     */
    String file() default "";
}
