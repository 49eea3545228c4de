/** Renders a roundup as Markdown for Quarto, Astro and other generators of sites. */
@NullMarked
package dev.roundup.processor.render.markdown;

import org.jspecify.annotations.NullMarked;
