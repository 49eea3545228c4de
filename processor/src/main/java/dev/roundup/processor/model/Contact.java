package dev.roundup.processor.model;

import java.util.Optional;

/** Whom to write to. */
public record Contact(Located<String> email, Optional<Name> author) {}
