package dev.roundup.processor.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A TeX command whose backslash Java took for the beginning of an escape.
 *
 * @param command the command as TeX wants it
 * @param offset where what is left of it begins
 * @param escape the escape
 * @param reading what Java made of it
 * @param mended what to write in the source
 */
record LostBackslash(String command, int offset, String escape, String reading, String mended) {
    /** All of a text, in order. */
    static List<LostBackslash> in(String text) {
        List<LostBackslash> lost = new ArrayList<>(LostAccent.in(text));
        lost.addAll(LostRow.in(text));
        commands(text, lost);
        octals(text, lost);
        lost.sort(Comparator.comparingInt(LostBackslash::offset));
        return lost;
    }

    /** Stops where something may be left of a command, which in most texts is at some blanks alone. */
    private static void commands(String text, List<LostBackslash> lost) {
        LostCommand commands = new LostCommand(text);
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

    private static void octals(String text, List<LostBackslash> lost) {
        for (char digit = 0; digit < '\b'; digit++) {
            for (int at = text.indexOf(digit); at >= 0; at = text.indexOf(digit, at + 1)) {
                octal(text, at).ifPresent(lost::add);
            }
        }
    }

    /** Between two letters, such a character comes from a PDF whose hyphens have no meaning, not from a backslash. */
    private static Optional<LostBackslash> octal(String text, int at) {
        boolean betweenLetters = at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
        String escape = "\\" + (int) text.charAt(at);
        return betweenLetters
                ? Optional.empty()
                : Optional.of(new LostBackslash(
                        escape,
                        at,
                        escape,
                        String.format("the character U+%04X", (int) text.charAt(at)),
                        "\\" + escape));
    }
}
