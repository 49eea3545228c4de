package dev.roundup.processor.model;

/**
 * A name and a value, both chosen by the author: an {@code @Extra} of a paper or a {@code @FrontMatter} of a roundup.
 */
public record NamedValue(Located<String> name, Located<String> value) {}
