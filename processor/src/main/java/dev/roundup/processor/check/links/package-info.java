/**
 * Rules about links: whether they lead anywhere, to the right place, and to a place that readers can see.
 */
@NullMarked
package dev.roundup.processor.check.links;

import org.jspecify.annotations.NullMarked;
