/** Renders a roundup as content of a Hugo site. */
@NullMarked
package dev.roundup.processor.render.hugo;

import org.jspecify.annotations.NullMarked;
