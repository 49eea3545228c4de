/**
 * Entries become papers: one mapping for all formats, told by {@code fields.txt} what the names of fields mean. Each field is
 * accounted for once.
 */
@NullMarked
package dev.roundup.cli.importer.map;

import org.jspecify.annotations.NullMarked;
