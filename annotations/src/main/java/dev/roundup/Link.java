package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A link of a {@link Paper} that none of the id links ({@link Arxiv}, {@link OpenReview}, {@link Doi}, {@link GitHub} and
 * so on) says. It leads to a {@link #url}, to a {@link #file} that is published beside the page, or it is {@link
 * #pending}; exactly one of the three.
 *
 * <pre>{@code
 * @Link(kind = LinkKind.VIDEO, url = "https://videos.example.org/talks/42", label = "Talk")
 * @Link(kind = LinkKind.POSTER, file = "poster.pdf")
 * @Link(kind = LinkKind.CODE, pending = true)
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Link.List.class)
public @interface Link {
    /** What is at the other end. Links are shown in the order of their kinds, then as written. */
    LinkKind kind();

    /** The absolute address, {@code https} or {@code http} (RFC 3986). */
    String url() default "";

    /** A file to publish beside the page, named and found as pictures are. */
    String file() default "";

    /** The words of the link; by default those of its kind. */
    String label() default "";

    /** Says that the target is still to come. */
    boolean pending() default false;

    /**
     * Several links of one paper. Repeating {@link Link} comes to the same; written out, {@code @Link.List({@Link(…),
     * @Link(…)})}, a message of the processor is shown at the very value and not just at the type.
     */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The links. */
        Link[] value();
    }
}
