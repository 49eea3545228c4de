package dev.roundup.processor.render.catalog;

import dev.roundup.processor.markup.ValidText;
import java.util.HexFormat;

/**
 * String literals of Java, in ASCII. JavaPoet's own literals also break lines at characters such as U+2028, which are
 * not line ends for a compiler.
 */
final class JavaLiteral {
    /**
     * The most characters of one constant. A constant has at most 65,535 bytes, and a character up to three (JVMS,
     * section 4.4.7).
     */
    private static final int LONGEST = 20_000;

    private JavaLiteral() {}

    /**
     * An expression for any text. The parts of a long text are joined by a method, because a compiler would turn a plus
     * sign between literals into one constant.
     */
    static String of(String text) {
        String valid = ValidText.of(text);
        StringBuilder literal = new StringBuilder(valid.length() + 2).append('"');
        for (int i = 0; i < valid.length(); i++) {
            if (i > 0 && i % LONGEST == 0) {
                literal.append("\".concat(\"");
            }
            char c = valid.charAt(i);
            switch (c) {
                case '"', '\\' -> literal.append('\\').append(c);
                case '\n' -> literal.append("\\n");
                case '\t' -> literal.append("\\t");
                default -> ascii(literal, c);
            }
        }
        return literal.append('"')
                .append(")".repeat(Math.max(valid.length() - 1, 0) / LONGEST))
                .toString();
    }

    /** Writes a character as itself, or as a Unicode escape if it is not ASCII. */
    static void ascii(StringBuilder code, char c) {
        if (c < 128) {
            code.append(c);
        } else {
            code.append("\\u").append(HexFormat.of().toHexDigits(c));
        }
    }
}
