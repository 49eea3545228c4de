package dev.roundup.processor.check.rule;

/**
 * What rules look at in one go. Each scope is a constant, and a family lists its rules by scope.
 *
 * @param words what documents call it, such as {@code each paper}
 * @param <T> the type of the subject
 */
public record Scope<T>(String words) {}
