package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.Token.TokenKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A command that an author defines. */
public final class Macro {
    private final String name;
    private final int parameters;
    private final Optional<List<Token>> ifAbsent;
    private final List<Token> body;

    /**
     * A command.
     *
     * @param name the name without its backslash
     * @param parameters the number of parameters, at most nine
     * @param ifAbsent the default of the first parameter, if that one is optional; it applies if there are no brackets
     * @param body the replacement of the command
     */
    Macro(String name, int parameters, Optional<List<Token>> ifAbsent, List<Token> body) {
        this.name = name;
        this.parameters = parameters;
        this.ifAbsent = ifAbsent;
        this.body = body;
    }

    String name() {
        return name;
    }

    /** The number of parameters. */
    public int parameters() {
        return parameters;
    }

    Optional<List<Token>> ifAbsent() {
        return ifAbsent;
    }

    List<Token> body() {
        return body;
    }

    /** The default of the first parameter, if that one is optional. */
    public Optional<String> defaultArgument() {
        return ifAbsent.map(StandardTex::written);
    }

    /** The definition as text, with {@code #1} for its first parameter. */
    String source() {
        return StandardTex.written(body)
                + defaultArgument().map(text -> " " + text).orElse("");
    }

    /** True if the meaning has scripts outside of any inner formula, so that it can only be a formula. */
    public boolean isFormula() {
        return body.stream().anyMatch(token -> token.is(TokenKind.SUBSCRIPT) || token.is(TokenKind.SUPERSCRIPT))
                && body.stream()
                        .noneMatch(token ->
                                token.is(TokenKind.DOLLAR) || token.isCommand("(") || token.isCommand("ensuremath"));
    }

    /** The meaning with arguments in place of its parameters. */
    public String text(List<String> arguments) {
        return StandardTex.written(body.stream()
                .flatMap(token -> token.is(TokenKind.PARAMETER) ? argument(token, arguments) : Stream.of(token))
                .toList());
    }

    /** An argument as one token, because it is inserted as it is written. */
    private static Stream<Token> argument(Token parameter, List<String> arguments) {
        int number = parameter.text().charAt(parameter.text().length() - 1) - '0';
        return number >= 1 && number <= arguments.size()
                ? Stream.of(new Token(TokenKind.CHARACTER, arguments.get(number - 1), 0, 0))
                : Stream.of(parameter);
    }
}
