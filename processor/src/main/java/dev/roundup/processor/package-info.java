/**
 * The annotation processor. Its packages are its phases, and data flows one way: {@code read} → {@code model} → {@code
 * check} → {@code render}, with {@code text} as a library below.
 */
@NullMarked
package dev.roundup.processor;

import org.jspecify.annotations.NullMarked;
