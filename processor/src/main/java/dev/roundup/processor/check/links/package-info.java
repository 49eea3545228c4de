/** Rules about links. A link must lead somewhere, to the right place, and to a place that readers can see. */
@NullMarked
package dev.roundup.processor.check.links;

import org.jspecify.annotations.NullMarked;
