package dev.roundup.processor.model;

import java.util.Optional;

/**
 * A class literal that must lead to a declaration of one kind.
 *
 * @param <T> the kind
 * @param type the type that the literal names
 * @param target what it declares; empty where it is not of the kind
 */
public record Reference<T>(TypeName type, Optional<T> target, Origin origin) {}
