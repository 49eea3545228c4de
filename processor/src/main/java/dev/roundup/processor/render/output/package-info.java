/** Code that all formats share: outputs as values, addresses, JSON, and dates and words in the language of a page. */
@NullMarked
package dev.roundup.processor.render.output;

import org.jspecify.annotations.NullMarked;
