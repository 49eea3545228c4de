package dev.roundup.processor.model;

/**
 * The grammar of a scheme of links that is no regular expression.
 *
 * @param scheme the simple name of the annotation that declares the scheme
 * @param expression as written
 * @param problem what is wrong with it, in the words of the JDK
 */
public record BrokenGrammar(String scheme, String expression, String problem, Origin origin) {}
