/**
 * A library below all else: text as people paste it, parsed once into nodes that every renderer shares. It knows nothing
 * of papers, pages or compilers.
 */
@NullMarked
package dev.roundup.processor.text;

import org.jspecify.annotations.NullMarked;
