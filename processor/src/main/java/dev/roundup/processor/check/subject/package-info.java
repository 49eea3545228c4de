/** The subjects of rules: addresses, pictures and texts of the declarations. Each is collected once for all rules. */
@NullMarked
package dev.roundup.processor.check.subject;

import org.jspecify.annotations.NullMarked;
