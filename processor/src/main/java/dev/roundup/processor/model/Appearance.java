package dev.roundup.processor.model;

import java.util.Optional;

/**
 * An appearance of a paper at a venue.
 *
 * @param number the number within the volume; of a journal the issue
 */
public record Appearance(
        Reference<Venue> venue,
        Optional<WrittenDate> date,
        Optional<Located<String>> volume,
        Optional<Located<String>> number,
        Optional<Located<String>> pages) {}
