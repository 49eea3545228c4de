package dev.roundup.processor.check.rule;

/**
 * The wrong part of a text.
 *
 * @param text the whole text, which is the value at the place of the finding, or the content of the file that it names
 * @param start the index of the part's first character
 * @param end the index after its last character
 */
public record Part(String text, int start, int end) {}
