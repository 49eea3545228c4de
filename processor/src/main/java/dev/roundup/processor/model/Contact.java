package dev.roundup.processor.model;

import java.util.Optional;

/** The person to write to about a paper. */
public record Contact(Located<String> email, Optional<Name> author) {}
