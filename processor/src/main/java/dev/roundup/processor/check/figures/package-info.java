/** Rules about pictures and the words that stand in for them. */
@NullMarked
package dev.roundup.processor.check.figures;

import org.jspecify.annotations.NullMarked;
