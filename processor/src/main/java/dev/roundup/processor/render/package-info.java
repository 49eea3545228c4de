/**
 * Renders a roundup: its page with pictures and files, its papers as BibTeX, CSL-JSON and Atom, and its typed
 * catalogue. Renderers turn values into values, and the processor writes them. They are meant for roundups without
 * errors, but do not fail on others.
 */
@NullMarked
package dev.roundup.processor.render;

import org.jspecify.annotations.NullMarked;
