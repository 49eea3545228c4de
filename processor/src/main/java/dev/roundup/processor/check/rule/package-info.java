/** The parts of a rule: its id, family and severity, the check that applies it, and the findings. */
@NullMarked
package dev.roundup.processor.check.rule;

import org.jspecify.annotations.NullMarked;
