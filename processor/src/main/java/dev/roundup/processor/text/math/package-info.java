/** Parses TeX's formulas into trees, and writes them as plain text. */
@NullMarked
package dev.roundup.processor.text.math;

import org.jspecify.annotations.NullMarked;
