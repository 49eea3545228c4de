/** Lists as people keep them, read into entries with named fields. A format is one class, and its line in {@link Formats}. */
@NullMarked
package dev.roundup.cli.importer.read;

import org.jspecify.annotations.NullMarked;
