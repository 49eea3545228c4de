/** Renders the page as a post of a Jekyll site. */
@NullMarked
package dev.roundup.processor.render.post;

import org.jspecify.annotations.NullMarked;
