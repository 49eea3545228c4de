/**
 * The annotation processor. Its packages are its phases, and data flows one way: {@code read} → {@code model} → {@code
 * check} → {@code render}. {@code text} and {@code url} are libraries below them.
 */
@NullMarked
package dev.roundup.processor;

import org.jspecify.annotations.NullMarked;
