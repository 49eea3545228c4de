/**
 * What rules look at: the addresses, pictures and texts of the declarations, each gathered once for all rules.
 */
@NullMarked
package dev.roundup.processor.check.subject;

import org.jspecify.annotations.NullMarked;
