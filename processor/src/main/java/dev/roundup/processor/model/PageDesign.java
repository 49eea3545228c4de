package dev.roundup.processor.model;

import java.util.Optional;

/**
 * The look of a page.
 *
 * @param accent the colour from which the page's colours are made, as the author wrote it
 */
public record PageDesign(Layout layout, Optional<Located<String>> accent) {}
