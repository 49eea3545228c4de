package dev.roundup.processor.check.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A TeX command whose backslash Java took for the beginning of an escape.
 *
 * @param command the command with its backslash, as TeX needs it
 * @param offset the index in the text where the rest of it begins
 * @param escape the escape
 * @param reading the character that Java made of the escape, in words
 * @param mended what to write in the source
 */
record SwallowedBackslash(String command, int offset, String escape, String reading, String mended) {
    /** True for an accent that lost its backslash. In names, a rule of their own reports these. */
    boolean isAccent() {
        return escape.equals("\\'") || escape.equals("\\\"");
    }

    /** All such commands in a text, in order. */
    static List<SwallowedBackslash> in(String text) {
        List<SwallowedBackslash> lost = new ArrayList<>(SwallowedAccent.in(text));
        lost.addAll(SwallowedRowEnd.in(text));
        commands(text, lost);
        octals(text, lost);
        lost.sort(Comparator.comparingInt(SwallowedBackslash::offset));
        return lost;
    }

    /**
     * Looks for commands at control characters and blanks, because in most texts only some blanks can be part of a
     * command.
     */
    private static void commands(String text, List<SwallowedBackslash> lost) {
        SwallowedCommand commands = new SwallowedCommand(text);
        char[] characters = text.toCharArray();
        for (int at = 0; at < characters.length; at++) {
            if (characters[at] <= ' ') {
                TexRemnants remnants = TexRemnants.after(characters, at);
                if (remnants != null) {
                    commands.at(at, remnants).ifPresent(lost::add);
                }
            }
        }
    }

    private static void octals(String text, List<SwallowedBackslash> lost) {
        for (char digit = 1; digit < '\b'; digit++) {
            for (int at = text.indexOf(digit); at >= 0; at = text.indexOf(digit, at + 1)) {
                octal(text, at).ifPresent(lost::add);
            }
        }
    }

    /**
     * Between two letters, such a character comes from a PDF that does not say what its hyphens mean, not from a
     * backslash.
     */
    private static Optional<SwallowedBackslash> octal(String text, int at) {
        boolean betweenLetters = at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
        String escape = "\\" + (int) text.charAt(at);
        return betweenLetters
                ? Optional.empty()
                : Optional.of(new SwallowedBackslash(
                        escape,
                        at,
                        escape,
                        String.format(Locale.ROOT, "the character U+%04X", (int) text.charAt(at)),
                        "\\" + escape));
    }
}
