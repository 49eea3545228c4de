/** Rules about people: authors, the registry, marks at names, and spellings of one name. */
@NullMarked
package dev.roundup.processor.check.people;

import org.jspecify.annotations.NullMarked;
