/**
 * Trees of HTML elements that are read from a template, filled, and written in UTF-8. Also XML that is written as it
 * grows. This package knows neither papers nor compilers.
 */
@NullMarked
package dev.roundup.processor.markup;

import org.jspecify.annotations.NullMarked;
