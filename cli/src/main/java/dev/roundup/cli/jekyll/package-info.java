/** A checkout of a Jekyll site, as commands read and change it, and what a page for it comes out as. */
@NullMarked
package dev.roundup.cli.jekyll;

import org.jspecify.annotations.NullMarked;
