/**
 * Pages as trees of elements: read from a template, filled, written as HTML in UTF-8; and XML, written as it grows. Knows
 * neither papers nor compilers.
 */
@NullMarked
package dev.roundup.processor.markup;

import org.jspecify.annotations.NullMarked;
