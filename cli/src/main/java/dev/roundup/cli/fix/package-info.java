/** {@code roundup fix}: mends in the sources what the rules know how to mend. */
@NullMarked
package dev.roundup.cli.fix;

import org.jspecify.annotations.NullMarked;
