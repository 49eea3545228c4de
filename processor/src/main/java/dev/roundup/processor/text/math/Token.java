package dev.roundup.processor.text.math;

/**
 * A token of a formula.
 *
 * @param text the character, or the name of a command or an environment
 * @param start the index of its first character in the formula; for tokens from a macro's replacement, the place where
 *     the macro is used
 * @param end the index after its last character
 */
record Token(TokenKind kind, String text, int start, int end) {
    /** The kind of a token, following TeX's categories (TeXbook, chapter 7). */
    enum TokenKind {
        /** A backslash followed by a name or a sign. */
        COMMAND,
        /** {@code \begin} with the name of an environment, which is empty if it is missing. */
        BEGIN_ENVIRONMENT,
        /** {@code \end} with the name of an environment. */
        END_ENVIRONMENT,
        /** An ordinary character, with combining marks after it. */
        CHARACTER,
        /** An opening brace. */
        OPEN,
        /** A closing brace. */
        CLOSE,
        /** {@code ^}. */
        SUPERSCRIPT,
        /** {@code _}. */
        SUBSCRIPT,
        /** {@code &}. */
        ALIGN,
        /** White space. */
        BLANK,
        /** {@code ~}. */
        TIE,
        /** {@code $}. */
        DOLLAR,
        /** {@code %}, which begins a comment only in a file of macros. */
        PERCENT,
        /** {@code #} with its number, as in a macro. */
        PARAMETER,
        /** A backslash at the very end. */
        LONE_BACKSLASH,
        /** A character that is not allowed in any text. */
        FORBIDDEN,
        /** The end of the formula. */
        FINISH
    }

    /** The same token at another place. */
    Token at(Token place) {
        return new Token(kind, text, place.start, place.end);
    }

    boolean is(TokenKind other) {
        return kind == other;
    }

    /** True if the token is this command. */
    boolean isCommand(String name) {
        return kind == TokenKind.COMMAND && text.equals(name);
    }

    /** True if the token is this character. */
    boolean isCharacter(String character) {
        return kind == TokenKind.CHARACTER && text.equals(character);
    }

    /** The token as the author wrote it, for messages. */
    String written() {
        return switch (kind) {
            case COMMAND -> "\\" + text;
            case BEGIN_ENVIRONMENT -> "\\begin{" + text + "}";
            case END_ENVIRONMENT -> "\\end{" + text + "}";
            case FINISH -> "the end";
            default -> text;
        };
    }
}
