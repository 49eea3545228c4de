/** Renders the page from a template that designers can open in a browser, with its style and its script. */
@NullMarked
package dev.roundup.processor.render.page;

import org.jspecify.annotations.NullMarked;
