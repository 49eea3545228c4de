package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a person of a {@link Site}'s registry, on the constant whose value is the key that papers use. A constant
 * without it is a person whose name is the key.
 *
 * <pre>{@code
 * @Person(url = "https://people.example.org/forre", memberFrom = "2015")
 * String PATRICK_FORRE = "Patrick Forré";
 *
 * @Person(name = "Maksim Zhdanov", alsoKnownAs = "Max Zhdanov")
 * String MAKSIM_ZHDANOV = "max-zhdanov";
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Person {
    /** The person's name as it is printed; by default the key. */
    String name() default "";

    /**
     * Other spellings under which the person publishes. An author written so is linked to the person and printed as
     * written.
     */
    String[] alsoKnownAs() default {};

    /** The person's page. */
    String url() default "";

    /**
     * The person's ORCID iD, for example {@code 0000-0002-1825-0097}. The last character is a check digit (ISO/IEC
     * 7064, MOD 11-2).
     */
    String orcid() default "";

    /** Where the person works. */
    String affiliation() default "";

    /**
     * Since when the person is a member of the lab: a year, month or day ({@code 2015}, {@code 2015-09}, {@code
     * 2015-09-01}). Members are highlighted on pages published while they were.
     */
    String memberFrom() default "";

    /** Until when the person was a member, included; the same format. */
    String memberUntil() default "";
}
