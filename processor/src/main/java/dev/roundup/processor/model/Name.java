package dev.roundup.processor.model;

import java.util.Optional;

/**
 * A person's name in a declaration.
 *
 * @param written the value as the author wrote it: a key, an alias or a name
 * @param printed the name on the page
 * @param person the person, if the registry knows the name
 */
public record Name(String written, String printed, Optional<Person> person, Origin origin) {
    /** Returns true if both mean the same person: the same entry of the registry, or outsiders spelt alike. */
    public boolean isSameAs(Name other) {
        return identity().equals(other.identity());
    }

    /** A value that is equal for two names exactly if they mean the same person. */
    public String identity() {
        return person.map(known -> known.key().value()).orElse(written);
    }
}
