/** Formulas as TeX writes them, to MathML Core and to plain text. */
@NullMarked
package dev.roundup.processor.text.math;

import org.jspecify.annotations.NullMarked;
