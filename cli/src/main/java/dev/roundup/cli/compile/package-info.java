/** What the commands share that compile sources: finding the sources, running the processor, reporting what it found. */
@NullMarked
package dev.roundup.cli.compile;

import org.jspecify.annotations.NullMarked;
