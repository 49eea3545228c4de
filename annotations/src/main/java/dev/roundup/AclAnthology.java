package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A link to the paper in the ACL Anthology, by its id.
 *
 * <pre>{@code
 * @AclAnthology("2020.acl-main.1")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@LinkScheme(
        name = "ACL Anthology",
        kind = LinkKind.PAPER,
        id = "(\\d{4}\\.[a-z0-9]+-[a-z0-9]+\\.\\d+|[A-Z]\\d{2}-\\d{4,5})",
        example = "2020.acl-main.1",
        url = "https://aclanthology.org/{id}",
        pdf = "https://aclanthology.org/{id}.pdf")
public @interface AclAnthology {
    /**
     * The Anthology id, in the new form ({@code 2020.acl-main.1}) or the old one ({@code P18-1001}). Anything else is
     * the error {@code acl-id}. Source: ACL Anthology, "Anthology Identifiers".
     */
    String value();

    /** The text of the link. By default it is the text that the scheme gives. */
    String label() default "";

    /** True, the default, to link the PDF as well as the page. */
    boolean pdf() default true;
}
