/** {@code roundup build}: makes the pages of a source tree, as a folder that is ready to be served. */
@NullMarked
package dev.roundup.cli.build;

import org.jspecify.annotations.NullMarked;
