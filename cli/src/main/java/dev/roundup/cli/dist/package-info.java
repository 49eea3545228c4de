/** Packs the command line for its users, when it is built. The jar does not contain this package. */
@NullMarked
package dev.roundup.cli.dist;

import org.jspecify.annotations.NullMarked;
