/**
 * The command line. {@link dev.roundup.cli.Cli} names the commands, each of which has a package of its own and is only a
 * thin reader of options: what it does is done by values and functions that know no terminal.
 */
@NullMarked
package dev.roundup.cli;

import org.jspecify.annotations.NullMarked;
