package dev.roundup.processor.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        List<LostBackslash> commands = commands(text);
        List<LostBackslash> accents = LostAccent.in(text);
        List<LostBackslash> rows = LostRow.in(text);
        if (accents.isEmpty() && rows.isEmpty()) {
            return commands;
        }
        return Stream.of(commands, accents, rows)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(LostBackslash::offset))
                .toList();
    }

    private static List<LostBackslash> commands(String text) {
        List<LostBackslash> lost = new ArrayList<>();
        LostCommand commands = new LostCommand(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '\b') {
                octal(text, i).ifPresent(lost::add);
            } else if (c <= ' ' && commands.mayBeAt(i)) {
                commands.at(i).ifPresent(lost::add);
            }
        }
        return lost;
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
