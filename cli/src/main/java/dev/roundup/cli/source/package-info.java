/** Java sources as texts: the place of each value in its source, and changes of values as changes of the text. */
@NullMarked
package dev.roundup.cli.source;

import org.jspecify.annotations.NullMarked;
