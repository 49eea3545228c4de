package dev.roundup.processor.text.math;

import java.util.List;
import java.util.Optional;

/**
 * A command that somebody has defined.
 *
 * @param name without its backslash
 * @param parameters how many it takes, at most nine
 * @param ifAbsent what its first parameter is where no brackets give it; empty where that one is not optional
 * @param body what it stands for
 */
record Macro(String name, int parameters, Optional<List<Token>> ifAbsent, List<Token> body) {}
