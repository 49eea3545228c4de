/** Share pictures: what other programs show for a link to a page or a paper, drawn with Java2D. */
@NullMarked
package dev.roundup.cli.cards;

import org.jspecify.annotations.NullMarked;
