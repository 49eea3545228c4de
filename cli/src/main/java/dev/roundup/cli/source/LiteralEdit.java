package dev.roundup.cli.source;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A change of a literal's source.
 *
 * @param start the index in the source of the first character that is replaced
 * @param end the index after the last one
 */
record LiteralEdit(int start, int end, String replacement) {
    /**
     * Replaces a part of a literal's value, in the form in which the author wrote it. Empty if that cannot be done.
     *
     * @param from the index of the part's first character in the value
     * @param to the index after its last character
     */
    static Optional<LiteralEdit> of(LiteralText literal, int from, int to, String replacement) {
        List<SourceCharacters> characters = literal.characters();
        String value = literal.value();
        String meant = value.substring(0, from) + replacement + value.substring(to);
        int start = from < characters.size() ? characters.get(from).start() : endOf(literal);
        int end = to > from ? characters.get(to - 1).end() : start;
        return Stream.of(escaped(literal, replacement, false), escaped(literal, replacement, true))
                .map(written -> new LiteralEdit(start, end, written))
                .filter(edit -> LiteralText.of(edit.in(literal.source()))
                        .filter(changed -> changed.value().equals(meant))
                        .isPresent())
                .findFirst();
    }

    String in(String source) {
        return source.substring(0, start) + replacement + source.substring(end);
    }

    private static int endOf(LiteralText literal) {
        List<SourceCharacters> characters = literal.characters();
        return characters.isEmpty()
                ? literal.source().length() - (literal.block() ? 3 : 1)
                : characters.get(characters.size() - 1).end();
    }

    /** A string literal for a value. */
    static String quoted(String value) {
        LiteralText plain = new LiteralText("\"\"", List.of(), false, "", "");
        return '"' + escaped(plain, value, true) + '"';
    }

    private static String escaped(LiteralText literal, String value, boolean quotes) {
        StringBuilder written = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> written.append("\\\\");
                case '"' -> written.append(literal.block() && !quotes ? "\"" : "\\\"");
                case '\n' -> written.append(literal.block() ? literal.lineEnd() + literal.indentation() : "\\n");
                case '\t' -> written.append("\\t");
                default ->
                    written.append(isInvisible(c) ? "\\u" + HexFormat.of().toHexDigits(c) : String.valueOf(c));
            }
        }
        return written.toString();
    }

    private static boolean isInvisible(char c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }
}
