/** {@code roundup publish}: writes compiled pages into a Jekyll site as posts. */
@NullMarked
package dev.roundup.cli.publish;

import org.jspecify.annotations.NullMarked;
