/** People's names: their parts, lists of names, marks next to them, and spellings that may be one person's. */
@NullMarked
package dev.roundup.processor.text.name;

import org.jspecify.annotations.NullMarked;
