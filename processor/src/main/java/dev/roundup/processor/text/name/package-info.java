/**
 * People's names: their parts, lists of them, marks at them, and whether two spellings may be one person's.
 */
@NullMarked
package dev.roundup.processor.text.name;

import org.jspecify.annotations.NullMarked;
