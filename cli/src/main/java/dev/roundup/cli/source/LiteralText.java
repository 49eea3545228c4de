package dev.roundup.cli.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A string literal or text block, with the place of each character of its value.
 *
 * @param source the literal as it is written, with its quotes
 * @param characters the characters of its value; each ends where the next one begins, or before what is not part of the
 *     value
 * @param block true for a text block
 * @param indentation what a line of a text block begins with and is not part of its value
 * @param lineEnd the end of a line of a text block
 */
record LiteralText(
        String source, List<SourceCharacters> characters, boolean block, String indentation, String lineEnd) {
    private static final String ESCAPED = "btnfrs\"'\\";
    private static final String MEANT = "\b\t\n\f\r \"'\\";

    /** Reads a literal; empty if it is none. */
    static Optional<LiteralText> of(String source) {
        List<SourceCharacters> all = SourceCharacters.of(source);
        if (startsWith(all, "\"\"\"") && all.size() >= 7) {
            return TextBlock.of(source, all);
        }
        if (all.size() < 2 || all.get(0).c() != '"' || all.get(all.size() - 1).c() != '"') {
            return Optional.empty();
        }
        return unescaped(all.subList(1, all.size() - 1), false)
                .map(characters -> new LiteralText(source, characters, false, "", ""));
    }

    private static boolean startsWith(List<SourceCharacters> all, String start) {
        return all.size() >= start.length()
                && text(all.subList(0, start.length())).equals(start);
    }

    /** The value of the literal. */
    String value() {
        return text(characters);
    }

    static String text(List<SourceCharacters> characters) {
        StringBuilder text = new StringBuilder(characters.size());
        characters.forEach(character -> text.append(character.c()));
        return text.toString();
    }

    /** Interprets escapes (JLS, section 3.10.7); empty if one is wrong, or if a quote or line end is not escaped. */
    static Optional<List<SourceCharacters>> unescaped(List<SourceCharacters> written, boolean block) {
        List<SourceCharacters> meant = new ArrayList<>(written.size());
        int i = 0;
        while (i < written.size()) {
            SourceCharacters first = written.get(i);
            if (first.c() != '\\') {
                if (!block && (first.c() == '"' || first.c() == '\n' || first.c() == '\r')) {
                    return Optional.empty();
                }
                meant.add(first);
                i++;
                continue;
            }
            if (i + 1 >= written.size()) {
                return Optional.empty();
            }
            char kind = written.get(i + 1).c();
            int length = 2;
            if (kind >= '0' && kind <= '7') {
                length = octalLength(written, i + 1) + 1;
                int value = Integer.parseInt(text(written.subList(i + 1, i + length)), 8);
                meant.add(joined(written, i, length, (char) value));
            } else if (ESCAPED.indexOf(kind) >= 0) {
                meant.add(joined(written, i, length, MEANT.charAt(ESCAPED.indexOf(kind))));
            } else if (!block || kind != '\n') {
                return Optional.empty();
            }
            i += length;
        }
        return Optional.of(meant);
    }

    private static SourceCharacters joined(List<SourceCharacters> written, int from, int length, char c) {
        return new SourceCharacters(
                c, written.get(from).start(), written.get(from + length - 1).end());
    }

    private static int octalLength(List<SourceCharacters> written, int from) {
        int most = written.get(from).c() <= '3' ? 3 : 2;
        int length = 0;
        while (length < most
                && from + length < written.size()
                && written.get(from + length).c() >= '0'
                && written.get(from + length).c() <= '7') {
            length++;
        }
        return length;
    }
}
