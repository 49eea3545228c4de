package dev.roundup.processor.model;

import java.util.Optional;

/**
 * A venue.
 *
 * @param start the first day
 * @param end the last day
 * @param citedAs its name in citations; by default its name
 */
public record Venue(
        Located<String> name,
        Optional<Located<String>> url,
        Optional<WrittenDate> start,
        Optional<WrittenDate> end,
        Optional<Located<String>> place,
        Optional<Picture> logo,
        VenueKind kind,
        Optional<String> citedAs,
        DeclaringType declaringType)
        implements TypeDeclaration {}
