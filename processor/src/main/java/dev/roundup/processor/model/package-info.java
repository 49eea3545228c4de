/**
 * What was declared, as immutable values that know nothing of a compiler. A workspace holds the roundups of one compile;
 * a roundup its site, venue and sections; a section its papers. Every value that a message may point at carries an {@link
 * dev.roundup.processor.model.Origin}.
 */
@NullMarked
package dev.roundup.processor.model;

import org.jspecify.annotations.NullMarked;
