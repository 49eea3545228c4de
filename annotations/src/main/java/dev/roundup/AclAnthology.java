package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The paper in the ACL Anthology.
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
     * The Anthology id, new ({@code 2020.acl-main.1}) or old ({@code P18-1001}). Source: ACL Anthology, "Anthology
     * Identifiers".
     */
    String value();

    /** The words of the link; by default those of the scheme. */
    String label() default "";

    /** Whether the PDF is linked as well. */
    boolean pdf() default true;
}
