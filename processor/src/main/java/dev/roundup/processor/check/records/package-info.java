/** The rules about what archives say of papers. */
@NullMarked
package dev.roundup.processor.check.records;

import org.jspecify.annotations.NullMarked;
