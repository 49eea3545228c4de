package dev.roundup.processor.text;

import java.util.HexFormat;

/** Shows values in messages. */
public final class Quote {
    private static final int LONGEST = 80;

    private Quote() {}

    /** A value as a Java string literal on one line. A long value is cut off and ends in an ellipsis. */
    public static String of(String value) {
        boolean cut = value.codePointCount(0, value.length()) > LONGEST;
        String shown = cut ? value.substring(0, value.offsetByCodePoints(0, LONGEST - 1)) : value;
        return '"' + escaped(shown) + (cut ? "…" : "") + '"';
    }

    /** A value as a Java string literal at full length, ready to be copied. */
    public static String whole(String value) {
        return '"' + escaped(value) + '"';
    }

    /** Escapes every character that would break the line, reorder it, or stay invisible. */
    public static String line(String words) {
        StringBuilder line = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                case '\f' -> line.append("\\f");
                case '\b' -> line.append("\\b");
                default -> appendVisibly(line, c);
            }
        });
        return line.toString();
    }

    private static String escaped(String value) {
        return line(value.replace("\\", "\\\\").replace("\"", "\\\""));
    }

    private static void appendVisibly(StringBuilder line, int c) {
        if (isVisible(c)) {
            line.appendCodePoint(c);
        } else {
            for (char unit : Character.toChars(c)) {
                line.append("\\u" + HexFormat.of().toHexDigits(unit));
            }
        }
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }
}
