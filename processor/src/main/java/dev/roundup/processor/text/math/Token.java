package dev.roundup.processor.text.math;

/**
 * A token of a formula.
 *
 * @param text the character; of a command or an environment its name
 * @param start where it stands in the formula; of what a macro stands for, where the macro is used
 * @param end where it ends there, exclusive
 */
record Token(TokenKind kind, String text, int start, int end) {
    /** What a token is, after TeX's categories (TeXbook, chapter 7). */
    enum TokenKind {
        /** A backslash with a name or a sign. */
        COMMAND,
        /** {@code \begin} with the name of an environment; the name is empty where there is none. */
        BEGIN_ENVIRONMENT,
        /** {@code \end} with the name of an environment. */
        END_ENVIRONMENT,
        /** A character that stands for itself, with what combines with it. */
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
        /** A backslash with nothing behind it. */
        LONE_BACKSLASH,
        /** A character that no text may hold. */
        FORBIDDEN,
        /** The end of the formula. */
        FINISH
    }

    /** The same at another place. */
    Token at(Token place) {
        return new Token(kind, text, place.start, place.end);
    }

    boolean is(TokenKind other) {
        return kind == other;
    }

    /** Whether it is this command. */
    boolean isCommand(String name) {
        return kind == TokenKind.COMMAND && text.equals(name);
    }

    /** Whether it is this character. */
    boolean isCharacter(String character) {
        return kind == TokenKind.CHARACTER && text.equals(character);
    }

    /** How it is written, for messages. */
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
