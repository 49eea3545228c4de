package dev.roundup.processor.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person in a site's registry.
 *
 * @param constant the constant that declares the person, such as {@code People.PATRICK_FORRE}
 * @param key the value of the constant; papers refer to the person by it
 * @param name the name on the page; the key if the author gives no name
 * @param aliases other spellings of the name
 * @param stated the parts of the name, as far as the registry states them
 * @param memberFrom the beginning of the membership in the lab; empty if the author does not say
 * @param memberUntil the end of the membership, inclusive
 * @param formerly earlier keys
 */
public record Person(
        String constant,
        Located<String> key,
        Located<String> name,
        List<Located<String>> aliases,
        StatedParts stated,
        Optional<Located<String>> url,
        Optional<Located<String>> orcid,
        Optional<Located<String>> affiliation,
        Optional<WrittenDate> memberFrom,
        Optional<WrittenDate> memberUntil,
        List<Located<String>> formerly,
        List<Allowance> allowances,
        Origin origin)
        implements Declaration {
    /** Keeps its own copies of the lists. */
    public Person {
        aliases = List.copyOf(aliases);
        formerly = List.copyOf(formerly);
        allowances = List.copyOf(allowances);
    }

    @Override
    public String displayName() {
        return constant;
    }

    /**
     * Returns true if the person was a member of the lab on a day. Without a beginning of the membership, nobody is a
     * member.
     */
    public boolean isMemberOn(LocalDate day) {
        boolean begun = memberFrom
                .flatMap(WrittenDate::reading)
                .filter(from -> !day.isBefore(from.first()))
                .isPresent();
        boolean ended = memberUntil
                .flatMap(WrittenDate::reading)
                .filter(until -> day.isAfter(until.last()))
                .isPresent();
        return begun && !ended;
    }
}
