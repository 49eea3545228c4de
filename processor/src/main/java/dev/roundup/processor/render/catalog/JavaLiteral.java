package dev.roundup.processor.render.catalog;

import dev.roundup.processor.markup.ValidText;
import java.util.HexFormat;

/** String literals of Java, in ASCII: JavaPoet's own break at U+2028 and other line ends that are none to a compiler. */
final class JavaLiteral {
    /** Characters of one constant, which has at most 65,535 bytes, three a character (JVMS, section 4.4.7). */
    private static final int LONGEST = 20_000;

    private JavaLiteral() {}

    /** An expression of any text; a compiler would join the parts of a long one, were they added with a plus sign. */
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

    /** Writes a character as itself, or as a Unicode escape where it is not in ASCII. */
    static void ascii(StringBuilder code, char c) {
        if (c < 128) {
            code.append(c);
        } else {
            code.append("\\u").append(HexFormat.of().toHexDigits(c));
        }
    }
}
