/**
 * Makes papers from entries. There is one mapping for all formats; {@code fields.txt} gives the meaning of the field
 * names. Each field gets exactly one outcome.
 */
@NullMarked
package dev.roundup.cli.importer.map;

import org.jspecify.annotations.NullMarked;
