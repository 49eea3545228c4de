/**
 * The command line. {@link dev.roundup.cli.Cli} names the commands. Each command has its own package and only reads
 * options; values and functions that do not know the terminal do the work.
 */
@NullMarked
package dev.roundup.cli;

import org.jspecify.annotations.NullMarked;
