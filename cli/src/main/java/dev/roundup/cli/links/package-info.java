/**
 * {@code roundup links}: asks all addresses of the pages, and writes what became of them into {@code links.lock}, which
 * compiles read.
 */
@NullMarked
package dev.roundup.cli.links;

import org.jspecify.annotations.NullMarked;
