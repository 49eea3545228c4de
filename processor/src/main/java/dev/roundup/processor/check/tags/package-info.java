/** Rules about tags and the topics that a site knows. */
@NullMarked
package dev.roundup.processor.check.tags;

import org.jspecify.annotations.NullMarked;
