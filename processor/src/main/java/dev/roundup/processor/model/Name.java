package dev.roundup.processor.model;

import java.util.Optional;

/**
 * A name of somebody as a declaration writes it.
 *
 * @param written the value as it stands in the source: a key, an alias or a name
 * @param printed the name as it is shown
 * @param person who it is, where the registry knows
 */
public record Name(String written, String printed, Optional<Person> person, Origin origin) {
    /** Whether both mean the same person: the same entry of the registry, or outsiders written alike. */
    public boolean isSameAs(Name other) {
        return identity().equals(other.identity());
    }

    /** What both have in common where two names mean the same person. */
    public String identity() {
        return person.map(known -> known.key().value()).orElse(written);
    }
}
