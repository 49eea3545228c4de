package dev.roundup.processor.model;

import java.util.Optional;

/**
 * The look of a page.
 *
 * @param accent the colour that its colours are made from, as written
 */
public record PageDesign(Layout layout, Optional<Located<String>> accent) {}
