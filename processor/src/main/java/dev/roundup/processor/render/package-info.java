/**
 * What a roundup becomes: its page with the pictures and files that it shows, the same papers as BibTeX,
 * CSL-JSON and Atom, and its typed catalogue. Renderers turn
 * values into values; writing is the processor's. They run on a roundup without errors, and yet fail on none.
 */
@NullMarked
package dev.roundup.processor.render;

import org.jspecify.annotations.NullMarked;
