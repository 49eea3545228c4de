package dev.roundup.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A venue.
 *
 * @param start the first day
 * @param end the last day
 * @param citedAs its name in citations; by default its name
 */
public record Venue(
        TypeName type,
        Provenance provenance,
        Located<String> name,
        Optional<Located<String>> url,
        Optional<WrittenDate> start,
        Optional<WrittenDate> end,
        Optional<Located<String>> place,
        Optional<Picture> logo,
        VenueKind kind,
        Optional<String> citedAs,
        List<Allowance> allowances,
        Origin origin)
        implements Declaration {
    /** Keeps its own copy of the list. */
    public Venue {
        allowances = List.copyOf(allowances);
    }

    @Override
    public String displayName() {
        return type.simple();
    }
}
