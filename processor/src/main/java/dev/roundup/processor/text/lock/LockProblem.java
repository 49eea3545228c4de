package dev.roundup.processor.text.lock;

/**
 * A line of a lock file that cannot be read.
 *
 * @param line its number, from 1
 * @param words the problem, worded to follow "line 3:"
 * @param help what to do about it
 */
public record LockProblem(int line, String words, String help) {}
