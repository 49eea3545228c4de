package dev.roundup.processor.model;

/**
 * A value with the place where it was written.
 *
 * @param <T> what it is
 */
public record Located<T>(T value, Origin origin) {}
