package dev.roundup.processor.render;

import com.palantir.javapoet.CodeBlock;
import java.util.HexFormat;

/** String literals of Java, in ASCII: JavaPoet's own break at U+2028 and other line ends that are none to a compiler. */
final class JavaLiteral {
    private JavaLiteral() {}

    static CodeBlock of(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        for (char c : ValidText.of(text).toCharArray()) {
            switch (c) {
                case '"', '\\' -> literal.append('\\').append(c);
                case '\n' -> literal.append("\\n");
                case '\t' -> literal.append("\\t");
                default -> ascii(literal, c);
            }
        }
        return CodeBlock.of("$L", literal.append('"'));
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
