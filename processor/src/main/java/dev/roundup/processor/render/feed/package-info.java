/** Renders the Atom feed. */
@NullMarked
package dev.roundup.processor.render.feed;

import org.jspecify.annotations.NullMarked;
