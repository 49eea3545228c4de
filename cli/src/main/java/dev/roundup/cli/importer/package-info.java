/** {@code roundup import}: from lists as people keep them to annotated papers. */
@NullMarked
package dev.roundup.cli.importer;

import org.jspecify.annotations.NullMarked;
