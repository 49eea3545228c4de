package dev.roundup.processor.model;

import dev.roundup.processor.text.name.NameParts;
import java.util.Optional;
import java.util.function.Function;

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

    /** True if the name is an organisation's: the registry says so, or a word of the name shows it. */
    public boolean isOrganisation() {
        return isStatedOrganisation() || (statedParts().isEmpty() && NameParts.isOrganisation(printed));
    }

    private boolean isStatedOrganisation() {
        return person.isPresent() && person.get().stated().organisation();
    }

    /** The parts that the registry states for the printed name; empty if it states none. */
    public Optional<NameParts> statedParts() {
        return person.filter(known -> !known.stated().organisation())
                .flatMap(known -> known.stated().family())
                .flatMap(family -> NameParts.stated(printed, family.value()));
    }

    /** The parts of the printed name, stated or guessed; empty if the name must stay whole. */
    public Optional<NameParts> parts() {
        return parts(NameParts::of);
    }

    /**
     * The parts of the printed name.
     *
     * @param guess guesses them as {@link NameParts#of} does
     */
    public Optional<NameParts> parts(Function<String, Optional<NameParts>> guess) {
        return isStatedOrganisation() ? Optional.empty() : statedParts().or(() -> guess.apply(printed));
    }
}
