/**
 * Renders the page: from a template that a designer can open in a browser, with its styles and its script.
 */
@NullMarked
package dev.roundup.processor.render.page;

import org.jspecify.annotations.NullMarked;
