/** Writes imported papers as Java sources that read as if a person had written them. */
@NullMarked
package dev.roundup.cli.importer.write;

import org.jspecify.annotations.NullMarked;
