/** A checkout of a Jekyll site, as commands read and change it. */
@NullMarked
package dev.roundup.cli.jekyll;

import org.jspecify.annotations.NullMarked;
