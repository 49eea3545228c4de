package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.Token.TokenKind;

/** Reads arguments that are not formulas: names, lengths and numbers. */
final class RawArgument {
    private RawArgument() {}

    /** Reads the characters in braces after a command; empty if there are none. */
    static String read(MathParser parser, Token command) {
        Token opener = parser.tokens.peek();
        if (!opener.is(TokenKind.OPEN)) {
            parser.problems.syntax(command, command.written() + " needs an argument in braces");
            return "";
        }
        parser.tokens.next();
        StringBuilder inside = new StringBuilder();
        int depth = 0;
        while (true) {
            Token token = parser.tokens.peekAny();
            if (token.is(TokenKind.FINISH) || (token.is(TokenKind.CLOSE) && depth == 0)) {
                parser.close(opener);
                return inside.toString();
            }
            depth += token.is(TokenKind.OPEN) ? 1 : token.is(TokenKind.CLOSE) ? -1 : 0;
            inside.append(token.written());
            parser.tokens.nextAny();
        }
    }

    /** Reads the characters after a command as long as they can belong to a length such as {@code -.5 em}. */
    static String length(MathParser parser) {
        StringBuilder length = new StringBuilder();
        while (true) {
            Token token = parser.tokens.peek();
            boolean ended = length.toString().matches(".*[a-z]{2}");
            if (ended || !token.is(TokenKind.CHARACTER) || !token.text().matches("[-+.0-9a-z]")) {
                return length.toString();
            }
            length.append(parser.tokens.next().text());
        }
    }
}
