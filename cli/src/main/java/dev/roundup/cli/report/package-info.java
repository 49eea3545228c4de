/** Findings in the formats of the places where people look for them. */
@NullMarked
package dev.roundup.cli.report;

import org.jspecify.annotations.NullMarked;
