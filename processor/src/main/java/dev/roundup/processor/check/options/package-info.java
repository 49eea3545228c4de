/** Rules about the options of a compile. */
@NullMarked
package dev.roundup.processor.check.options;

import org.jspecify.annotations.NullMarked;
