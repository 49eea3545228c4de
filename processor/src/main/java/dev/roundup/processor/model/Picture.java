package dev.roundup.processor.model;

/**
 * A picture other than a paper's figure: a logo.
 *
 * @param alt a description of the picture; blank if the author gives none
 */
public record Picture(Asset asset, Text alt) {}
