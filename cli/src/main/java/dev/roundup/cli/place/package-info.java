/** The places in sources that findings speak of, to the character. It asks javac's trees, which a processor must not. */
@NullMarked
package dev.roundup.cli.place;

import org.jspecify.annotations.NullMarked;
