package dev.roundup.processor.text.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A single command of formulas in braces, outside formulas. ArXiv shows Greek letters and a few signs that are written
 * in this way, such as <code>{\mu}m</code> and <code>90{\deg}</code>, as characters.
 */
final class BracedSign {
    private static final Pattern COMMAND = Pattern.compile("\\s*\\\\([A-Za-z]+)\\s*");

    private BracedSign() {}

    /** The character for the command between two offsets; empty if there is anything else. */
    static Optional<String> in(Cursor cursor, Formulas formulas, int start, int end) {
        if (cursor.charAt(cursor.endOfBlanks(start)) != '\\') {
            return Optional.empty();
        }
        Matcher command = COMMAND.matcher(cursor.source()).region(start, end);
        if (!command.matches() || TextVocabulary.ALL.containsKey(command.group(1))) {
            return Optional.empty();
        }
        return switch (command.group(1)) {
            case "deg" -> Optional.of("°");
            case "epsilon" -> Optional.of("ε");
            default ->
                formulas.correct(command.start(1) - 1, command.end(1))
                        .map(Inline::plain)
                        .filter(plain -> plain.codePointCount(0, plain.length()) == 1);
        };
    }
}
