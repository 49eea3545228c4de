/** Lock files: what the world said when the command line asked it, a line for each fact. They are read in a compile. */
@NullMarked
package dev.roundup.processor.text.lock;

import org.jspecify.annotations.NullMarked;
