package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.Token.TokenKind;

/** Reads an argument that is a name, a length or a number and no formula. */
final class RawArgument {
    private RawArgument() {}

    /** The characters in the braces behind a command; empty where there are none. */
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

    /** The characters behind a command up to what can be no part of a length such as {@code -.5 em}. */
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
