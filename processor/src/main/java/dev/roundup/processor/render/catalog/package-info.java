/** Renders the typed catalogue, a Java class. */
@NullMarked
package dev.roundup.processor.render.catalog;

import org.jspecify.annotations.NullMarked;
