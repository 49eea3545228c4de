package dev.roundup.processor.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person of a site's registry.
 *
 * @param constant the constant that declares the person, such as {@code People.PATRICK_FORRE}
 * @param key the constant's value, by which papers refer to the person
 * @param name the name as printed; the key where no other was given
 * @param aliases other spellings of the name
 * @param memberFrom since when the person belongs to the lab; empty where that was not said
 * @param memberUntil until when, included
 */
public record Person(
        String constant,
        Located<String> key,
        Located<String> name,
        List<Located<String>> aliases,
        Optional<Located<String>> url,
        Optional<Located<String>> orcid,
        Optional<Located<String>> affiliation,
        Optional<WrittenDate> memberFrom,
        Optional<WrittenDate> memberUntil,
        List<Allowance> allowances,
        Origin origin)
        implements Declaration {
    /** Keeps its own copies of the lists. */
    public Person {
        aliases = List.copyOf(aliases);
        allowances = List.copyOf(allowances);
    }

    @Override
    public String displayName() {
        return constant;
    }

    /** Whether the person was a member of the lab on a day; never where no beginning was given. */
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
