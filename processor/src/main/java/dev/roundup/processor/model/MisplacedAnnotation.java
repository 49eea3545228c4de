package dev.roundup.processor.model;

/**
 * An annotation at a place where it has no meaning.
 *
 * @param annotation its simple name
 * @param element the name of the annotated element
 * @param wanted the thing that the annotation belongs to: an annotation such as {@code @Paper}, or {@code a String
 *     constant}
 */
public record MisplacedAnnotation(String annotation, String element, String wanted, Origin origin) {}
