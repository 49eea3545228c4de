/** Converts texts to TeX, for BibTeX. */
@NullMarked
package dev.roundup.processor.text.tex;

import org.jspecify.annotations.NullMarked;
