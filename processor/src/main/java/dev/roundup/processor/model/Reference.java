package dev.roundup.processor.model;

import java.util.Optional;

/**
 * A reference by class literal to a declaration of one kind.
 *
 * @param <T> the kind
 * @param type the type that the literal names
 * @param target the declaration; empty if the type declares nothing of this kind
 */
public record Reference<T>(TypeName type, Optional<T> target, Origin origin) {}
