package dev.roundup.processor.text.math;

import java.util.List;
import java.util.Optional;

/**
 * A command that a user defines.
 *
 * @param name the name without its backslash
 * @param parameters the number of parameters, at most nine
 * @param ifAbsent the default of the first parameter, if that one is optional; it applies if there are no brackets
 * @param body the replacement of the command
 */
record Macro(String name, int parameters, Optional<List<Token>> ifAbsent, List<Token> body) {}
