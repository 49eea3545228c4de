/** Keeps the classes of the command line as the JVM has them in memory, so that the next command starts faster. */
@NullMarked
package dev.roundup.cli.start;

import org.jspecify.annotations.NullMarked;
