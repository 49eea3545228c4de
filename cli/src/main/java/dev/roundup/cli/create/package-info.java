/** {@code roundup new}: writes a project to start from, which compiles as it is. */
@NullMarked
package dev.roundup.cli.create;

import org.jspecify.annotations.NullMarked;
