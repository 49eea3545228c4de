/** Reads and changes a checkout of a Jekyll site, and knows the formats of a page in it. */
@NullMarked
package dev.roundup.cli.jekyll;

import org.jspecify.annotations.NullMarked;
