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
 *
 * @Person(family = "Soto Vega")
 * String LIA_SOTO_VEGA = "Lia Soto Vega";
 *
 * @Person(organisation = true)
 * String TIDE_WATCH = "Tide Watch";
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

    /**
     * The family name, as it stands in the name: {@code Soto Vega} of {@code Lia Soto Vega}. Citations and the page's
     * structured data use it. By default Roundup takes the last word, with the particles before it.
     *
     * <p>The given name is what stands before the family name, or after it if the family name comes first, as in {@code
     * Kovács János} and {@code 山田太郎}. An addition such as {@code Jr.} may follow. Particles with a small letter, such as
     * {@code van der}, are found in the family name or before it. If one of {@link #alsoKnownAs} contains the family
     * name, it is divided in the same way.
     */
    String family() default "";

    /**
     * True for an organisation, such as a lab or a collaboration. Its name stays whole in citations. An organisation
     * has no {@link #family}.
     */
    boolean organisation() default false;

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

    /**
     * Earlier keys of this person. If the site has a page for it, the addresses with these keys lead to the one that it
     * has now. If a key is still in use, or listed twice, you get the error {@code former-key}.
     */
    String[] formerly() default {};
}
