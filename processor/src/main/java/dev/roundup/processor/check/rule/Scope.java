package dev.roundup.processor.check.rule;

/**
 * The subjects that a rule looks at one by one. Each scope is a constant, and a family lists its rules by scope.
 *
 * @param subject the type of the subjects
 * @param words the name in the documentation, such as {@code each paper}
 */
public record Scope<T>(Class<T> subject, String words) {}
