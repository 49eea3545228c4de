package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Authors of a {@link Paper} who contributed equally: one annotation a group, at least two authors a group.
 *
 * <pre>{@code
 * @EqualContribution({LU_XU, DHARMESH_TAILOR})
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(EqualContribution.List.class)
public @interface EqualContribution {
    /** The authors of the group, written as in {@link Paper#authors}. */
    String[] value();

    /** Several of one declaration; the compiler writes this. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations. */
        EqualContribution[] value();
    }
}
