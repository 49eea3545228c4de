package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A group of authors of a {@link Paper} who contributed equally. If there are two groups, write two annotations.
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
    /**
     * The authors of the group, written as in {@link Paper#authors}. A group has at least two ({@code
     * equal-contribution-single}), and all of them are authors of the paper ({@code equal-contribution-stranger}).
     */
    String[] value();

    /** Holds repeated annotations. The compiler writes it for you. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations. */
        EqualContribution[] value();
    }
}
