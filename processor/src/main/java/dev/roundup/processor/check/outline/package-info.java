/** Rules about a page as a whole: its sections, papers, ids, dates and counts. */
@NullMarked
package dev.roundup.processor.check.outline;

import org.jspecify.annotations.NullMarked;
