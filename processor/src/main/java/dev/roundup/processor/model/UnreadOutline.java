package dev.roundup.processor.model;

/**
 * An outline that could not be read because a class that it leads to is gone, which no compiler will say.
 *
 * @param outline the name of the outline's type
 * @param holder the name of the type that names the class
 * @param missing the class
 * @param origin the outline
 */
public record UnreadOutline(String outline, String holder, String missing, Origin origin) {}
