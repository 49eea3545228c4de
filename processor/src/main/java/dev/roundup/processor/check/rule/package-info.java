/**
 * What a rule is made of: its id, family and severity, the check that applies it, and the findings that it makes.
 */
@NullMarked
package dev.roundup.processor.check.rule;

import org.jspecify.annotations.NullMarked;
