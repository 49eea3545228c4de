package dev.roundup.processor.model;

import java.util.Optional;

/** An appearance of a paper at a venue. */
public record Appearance(Reference<Venue> venue, Optional<WrittenDate> date, Optional<String> pages) {}
