package dev.roundup.processor.model;

/**
 * An outline that could not be read because something that it names does not resolve. The compiler may not report this.
 *
 * @param outline the name of the outline's type
 * @param holder the name of the type that names it, which may be the outline
 * @param compiled true if the holder comes from a class file
 * @param missing the name of the missing class, or words for what is missing
 * @param origin the place of the outline
 */
public record UnreadOutline(String outline, String holder, boolean compiled, String missing, Origin origin) {}
