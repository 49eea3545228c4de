/** Writes the tree of a formula as MathML Core. */
@NullMarked
package dev.roundup.processor.render.mathml;

import org.jspecify.annotations.NullMarked;
