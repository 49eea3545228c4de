/** Finds words that are nearly alike, fast. */
@NullMarked
package dev.roundup.processor.text.similar;

import org.jspecify.annotations.NullMarked;
