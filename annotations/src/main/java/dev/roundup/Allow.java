package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Silences a rule at one place, with the reason. On a paper, a roundup, a person's constant or a package; on a package
 * it holds for all declarations in it.
 *
 * <p>Unlike {@link SuppressWarnings} it is kept in class files, so that what was silenced stays so when the place is
 * compiled from there. The rule {@code link-unsafe} cannot be silenced. An {@code @Allow} that silences nothing is
 * reported as {@code unused-allow}.
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
    /** The ids of the rules, as they stand in brackets at the head of a message, without {@code roundup:}. */
    String[] value();

    /** Why it is right here. Required. */
    String because();

    /** Several of one declaration; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.FIELD, ElementType.PACKAGE})
    @interface List {
        /** The annotations. */
        Allow[] value();
    }
}
