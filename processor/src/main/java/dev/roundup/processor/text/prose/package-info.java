/** Converts the text that people write around formulas, plain or in TeX, to nodes. */
@NullMarked
package dev.roundup.processor.text.prose;

import org.jspecify.annotations.NullMarked;
