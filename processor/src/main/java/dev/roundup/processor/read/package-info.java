/**
 * Turns elements and annotation mirrors into the model. The phases after this one know no compiler's types: an {@link
 * dev.roundup.processor.model.Origin} goes out from here and comes back to be printed.
 *
 * <p>{@link dev.roundup.processor.read.WorkspaceReader} is the entry point. A declaration that names something
 * unresolved waits for a later round. If it never resolves, the compiler reports it, and it does so better than we
 * could.
 */
@NullMarked
package dev.roundup.processor.read;

import org.jspecify.annotations.NullMarked;
