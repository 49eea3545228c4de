/** {@code roundup publish}: compiled pages as posts of a Jekyll site. */
@NullMarked
package dev.roundup.cli.publish;

import org.jspecify.annotations.NullMarked;
