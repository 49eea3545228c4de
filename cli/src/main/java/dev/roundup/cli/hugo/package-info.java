/** Reads the configuration of a Hugo site. */
@NullMarked
package dev.roundup.cli.hugo;

import org.jspecify.annotations.NullMarked;
