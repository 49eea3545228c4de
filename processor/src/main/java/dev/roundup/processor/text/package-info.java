/**
 * A library on which all other packages can build: text as people paste it, parsed once into nodes that all renderers
 * share. It knows nothing of papers, pages or compilers.
 */
@NullMarked
package dev.roundup.processor.text;

import org.jspecify.annotations.NullMarked;
