package dev.roundup.processor.model;

/**
 * An annotation at a place where it means nothing.
 *
 * @param annotation its simple name
 * @param element the name of what it stands on
 * @param wanted what it would go with: an annotation such as {@code @Paper}, or {@code a String constant}
 */
public record MisplacedAnnotation(String annotation, String element, String wanted, Origin origin) {}
