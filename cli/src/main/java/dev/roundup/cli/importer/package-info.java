/** {@code roundup import}: turns the lists that people keep into annotated papers. */
@NullMarked
package dev.roundup.cli.importer;

import org.jspecify.annotations.NullMarked;
