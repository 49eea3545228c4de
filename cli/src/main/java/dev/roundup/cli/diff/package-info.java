/** {@code roundup diff}: compares the pages of two places or revisions, and says in words what changed. */
@NullMarked
package dev.roundup.cli.diff;

import org.jspecify.annotations.NullMarked;
