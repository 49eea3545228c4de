package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A link of a {@link Paper} for which there is no annotation that takes an id, such as {@link Arxiv}, {@link
 * OpenReview}, {@link Doi} or {@link GitHub}. Give exactly one of three: the {@link #url} that it leads to, the {@link
 * #file} to publish beside the page, or {@link #pending}.
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
    /**
     * The kind of the target. The page sorts links by kind; repeated annotations of one kind stay in the order in which
     * you wrote them.
     */
    LinkKind kind();

    /**
     * The absolute address, with {@code https} or {@code http} (RFC 3986). If it is malformed, you get the error {@code
     * link-syntax}.
     */
    String url() default "";

    /**
     * A file to publish beside the page, for example {@code poster.pdf}. Roundup looks for it in the same places as for
     * a picture. A file that is not found is the error {@code link-file}.
     */
    String file() default "";

    /** The text of the link. By default it is the text for its kind. */
    String label() default "";

    /**
     * True if the target is still to come. The page then shows the text of the link with "(coming soon)", in the
     * language of the page.
     */
    boolean pending() default false;

    /**
     * Holds several links of one paper. You can repeat {@link Link} instead, with the same effect. If you write the
     * list out, as in {@code @Link.List({@Link(…), @Link(…)})}, a message points at the exact value and not just at the
     * type.
     */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The links. */
        Link[] value();
    }
}
