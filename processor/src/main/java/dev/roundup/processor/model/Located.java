package dev.roundup.processor.model;

/**
 * A value with the place where it was written.
 *
 * @param <T> the type of the value
 */
public record Located<T>(T value, Origin origin) {}
