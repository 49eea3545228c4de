/** {@code roundup check}: what the processor finds in sources, or would find in the sources of a list. */
@NullMarked
package dev.roundup.cli.check;

import org.jspecify.annotations.NullMarked;
