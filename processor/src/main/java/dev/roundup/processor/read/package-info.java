/**
 * From elements and annotation mirrors to the model. Nothing outside this package knows a compiler's types; an {@link
 * dev.roundup.processor.model.Origin} goes out from here and comes back to be printed.
 *
 * <p>{@link dev.roundup.processor.read.WorkspaceReader} is the way in. A declaration that names something the compiler
 * cannot resolve, yet or at all, is left for a later round and in the end to the compiler, which reports it better.
 */
@NullMarked
package dev.roundup.processor.read;

import org.jspecify.annotations.NullMarked;
