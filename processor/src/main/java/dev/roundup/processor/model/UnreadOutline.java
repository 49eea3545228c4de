package dev.roundup.processor.model;

/**
 * An outline that could not be read because a class that it needs is missing. The compiler does not report this.
 *
 * @param outline the name of the outline's type
 * @param holder the name of the type that refers to the missing class
 * @param missing the name of the missing class
 * @param origin the place of the outline
 */
public record UnreadOutline(String outline, String holder, String missing, Origin origin) {}
