/** Imported papers as Java sources, which should read as if a person had written them. */
@NullMarked
package dev.roundup.cli.importer.write;

import org.jspecify.annotations.NullMarked;
