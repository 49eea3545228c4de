/** Rules about the options of a compile, and about the work of the processor itself. */
@NullMarked
package dev.roundup.processor.check.options;

import org.jspecify.annotations.NullMarked;
