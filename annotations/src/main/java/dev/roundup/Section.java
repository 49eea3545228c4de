package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A section of a {@link Roundup}, written inside {@link Roundup#sections}.
 *
 * <pre>{@code
 * @Section(id = "workshops", title = "Workshops", papers = {SwitchingPolicies.class, GroupFairPolicies.class})
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Section {
    /**
     * The section's anchor and the name by which a <code>{{papers:id}}</code> counts it: lower-case ASCII letters and
     * digits in words joined by single hyphens. Unique on the page, among sections and papers.
     */
    String id();

    /** The section's heading. Without one, its papers follow the page's own heading. */
    String title() default "";

    /** The types marked {@link Paper}, in the order in which they are shown. */
    Class<?>[] papers() default {};

    /** What the section holds. */
    SectionKind kind() default SectionKind.PAPERS;

    /** Prose before the papers. */
    String intro() default "";

    /** The file of a picture for the band above the section, for example the logo of the workshops' venue. */
    String logo() default "";

    /** What {@link #logo} shows, for those who cannot see it. */
    String logoAlt() default "";
}
