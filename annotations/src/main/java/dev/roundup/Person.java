package dev.roundup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a person of a {@link Site}'s registry. Write it on a constant; papers refer to the person by the constant's
 * value, the key. A constant without this annotation is a person whose name is the key.
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
    /** The person's name as pages show it. By default it is the key. */
    String name() default "";

    /**
     * Other spellings of the name under which the person publishes. If a paper uses one, the page shows that spelling
     * and links it to the person. If it also belongs to somebody else, you get the error {@code duplicate-person}.
     */
    String[] alsoKnownAs() default {};

    /** The absolute address of the person's page. */
    String url() default "";

    /**
     * The person's ORCID iD, for example {@code 0000-0002-1825-0097}. The last character is a check digit (ISO/IEC
     * 7064, MOD 11-2), so Roundup finds most typing errors (error {@code orcid-checksum}).
     */
    String orcid() default "";

    /** The place where the person works, such as a university. */
    String affiliation() default "";

    /**
     * The date on which the person joined the lab: a year, a month or a day ({@code 2015}, {@code 2015-09}, {@code
     * 2015-09-01}). A page highlights the people who were members on the day on which it was published.
     */
    String memberFrom() default "";

    /**
     * The last day, month or year in which the person was a member, in the same format. By default the membership has
     * not ended.
     */
    String memberUntil() default "";
}
