/**
 * The only package that uses the network. {@link dev.roundup.cli.web.PoliteClient} asks one host after the other with
 * pauses, follows redirects itself, and answers with values: no exception of the network leaves it.
 */
@NullMarked
package dev.roundup.cli.web;

import org.jspecify.annotations.NullMarked;
