package dev.roundup.processor.model;

/**
 * The grammar of a link scheme, if it is not a regular expression.
 *
 * @param scheme the simple name of the annotation that declares the scheme
 * @param expression the grammar as the author wrote it
 * @param problem the error, in the words of the JDK
 */
public record BrokenGrammar(String scheme, String expression, String problem, Origin origin) {}
