package dev.roundup.processor.model;

/**
 * A picture that is no paper's figure: a logo.
 *
 * @param alt what it shows; blank where nothing was given
 */
public record Picture(Asset asset, Text alt) {}
