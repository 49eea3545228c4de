package dev.roundup.processor.model;

/**
 * A badge of a paper.
 *
 * @param annotation the simple name of the annotation that declares it
 * @param label its text
 * @param highlight true if the page shows it in its signal colour
 */
public record Badge(String annotation, String label, boolean highlight, Origin origin) {}
