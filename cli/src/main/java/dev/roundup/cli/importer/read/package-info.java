/**
 * Reads the lists that people keep into entries with named fields. To add a format, write one class and add it to
 * {@link Formats}.
 */
@NullMarked
package dev.roundup.cli.importer.read;

import org.jspecify.annotations.NullMarked;
