package dev.roundup.processor.model;

import java.util.Optional;

/**
 * A paper's abstract.
 *
 * @param given whether a text stands in the annotation itself
 * @param file the file that was named
 * @param text the abstract, from whichever was given; blank where neither was
 */
public record Abstract(boolean given, Optional<Asset> file, Text text, Origin origin) {}
