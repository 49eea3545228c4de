package dev.roundup.processor.model;

/**
 * Something that went wrong inside this program.
 *
 * @param where what was being done
 * @param cause what went wrong
 * @param origin the declaration that brought it out
 */
public record Fault(String where, Throwable cause, Origin origin) {}
