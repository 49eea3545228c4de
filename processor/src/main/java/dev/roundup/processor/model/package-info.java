/**
 * The declarations as immutable values, independent of the compiler. A workspace holds the roundups of one compile, a
 * roundup its site, venue and sections, and a section its papers. Every value to which a message can point carries an
 * {@link dev.roundup.processor.model.Origin}.
 */
@NullMarked
package dev.roundup.processor.model;

import org.jspecify.annotations.NullMarked;
