package dev.roundup.processor.model;

/**
 * An annotation at a place where it means nothing.
 *
 * @param annotation its simple name
 * @param element the name of what it stands on
 * @param wanted the annotation that it would go with
 */
public record Stray(String annotation, String element, String wanted, Origin origin) {}
