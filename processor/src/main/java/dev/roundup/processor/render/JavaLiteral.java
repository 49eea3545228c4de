package dev.roundup.processor.render;

import com.palantir.javapoet.CodeBlock;
import java.util.HexFormat;
import java.util.stream.IntStream;

/** String literals of Java, in ASCII: JavaPoet's own break at U+2028 and other line ends that are none to a compiler. */
final class JavaLiteral {
    /** Characters, of at most three bytes each, that fit into the 65,535 bytes of a constant (JVMS, section 4.4.7). */
    private static final int ONE_CONSTANT = 65_535 / 3;

    private JavaLiteral() {}

    /** An expression for a text of any length. What is too long for one constant is joined, out of the compiler's sight. */
    static CodeBlock of(String text) {
        String valid = ValidText.of(text);
        if (valid.length() <= ONE_CONSTANT) {
            return literal(valid);
        }
        CodeBlock parts = IntStream.iterate(0, start -> start < valid.length(), start -> start + ONE_CONSTANT)
                .mapToObj(start -> literal(valid.substring(start, Math.min(start + ONE_CONSTANT, valid.length()))))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.join($S, $L)", String.class, "", parts);
    }

    private static CodeBlock literal(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
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
