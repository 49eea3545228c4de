/** {@code roundup check}: finds problems in sources, or in a list before it is imported. */
@NullMarked
package dev.roundup.cli.check;

import org.jspecify.annotations.NullMarked;
