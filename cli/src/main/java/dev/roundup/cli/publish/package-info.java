/** {@code roundup publish}: writes compiled pages into Jekyll and Hugo sites, folders and branches. */
@NullMarked
package dev.roundup.cli.publish;

import org.jspecify.annotations.NullMarked;
