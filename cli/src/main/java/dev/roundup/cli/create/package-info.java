/** {@code roundup new}: a project that compiles, to begin with. */
@NullMarked
package dev.roundup.cli.create;

import org.jspecify.annotations.NullMarked;
