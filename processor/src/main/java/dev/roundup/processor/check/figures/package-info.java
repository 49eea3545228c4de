/** Rules about pictures and their alternative texts. */
@NullMarked
package dev.roundup.processor.check.figures;

import org.jspecify.annotations.NullMarked;
