package dev.roundup.processor.check.rule;

/**
 * What rules look at in one go. Each scope is a constant, and a family lists its rules by scope.
 *
 * @param subject the type of what they look at
 * @param words what documents call it, such as {@code each paper}
 */
public record Scope<T>(Class<T> subject, String words) {}
