/** Renders citations: BibTeX and CSL-JSON. */
@NullMarked
package dev.roundup.processor.render.cite;

import org.jspecify.annotations.NullMarked;
