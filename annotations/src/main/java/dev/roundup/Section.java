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
     * The section's anchor, and its name in a placeholder such as <code>{{papers:main}}</code>: words of lower-case
     * ASCII letters and digits, joined by single hyphens. No other section or paper of the page can have the same one
     * (error {@code duplicate-id}).
     */
    String id();

    /** The section's heading. By default there is none, and the papers follow the heading of the page. */
    String title() default "";

    /**
     * The types with {@link Paper}, in the order in which the page shows them. Any other type is the error {@code
     * not-a-paper}.
     */
    Class<?>[] papers() default {};

    /** The kind of the section, which decides how its papers are cited. */
    SectionKind kind() default SectionKind.PAPERS;

    /** Prose before the papers. */
    String intro() default "";

    /** The file of a picture for the band above the section, for example the logo of the venue of the workshops. */
    String logo() default "";

    /** The text that replaces {@link #logo} for readers who cannot see it. */
    String logoAlt() default "";
}
