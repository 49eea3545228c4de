package dev.roundup.processor.model;

/** A value under a name, both free: an {@code @Extra} of a paper or a {@code @FrontMatter} of a roundup. */
public record NamedValue(Located<String> name, Located<String> value) {}
