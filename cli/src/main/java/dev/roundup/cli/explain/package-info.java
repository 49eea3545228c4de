/** {@code roundup explain}: the pages of the rules, for a terminal. The build packs them from the documentation. */
@NullMarked
package dev.roundup.cli.explain;

import org.jspecify.annotations.NullMarked;
