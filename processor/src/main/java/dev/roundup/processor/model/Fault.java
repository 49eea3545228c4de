package dev.roundup.processor.model;

/**
 * An error in Roundup itself.
 *
 * @param where the action during which it occurred
 * @param cause the exception
 * @param origin the declaration that Roundup was working on
 */
public record Fault(String where, Throwable cause, Origin origin) {}
