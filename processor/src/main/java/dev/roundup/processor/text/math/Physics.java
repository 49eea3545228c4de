package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.Token.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Translates commands of the packages physics and braket whose arguments may be missing. */
final class Physics {
    private final Token command;
    private final Tokens tokens;
    private final Meaning meaning = new Meaning();

    private Physics(Token command, Tokens tokens) {
        this.command = command;
        this.tokens = tokens;
    }

    static List<Token> translate(Token command, Tokens tokens) {
        Physics physics = new Physics(command, tokens);
        tokens.skip("*");
        return switch (command.text()) {
            case "dd" -> physics.differential();
            case "dv", "derivative" -> physics.derivative("\\mathrm{d}", false);
            case "pdv", "partialderivative" -> physics.derivative("\\partial ", true);
            case "expval", "expectationvalue", "ev" -> physics.expectation();
            case "ketbra", "dyad", "op", "outerproduct" ->
                physics.pair("\\left|", "\\right\\rangle\\!\\left\\langle ", "\\right|");
            case "ip", "innerproduct" -> physics.pair("\\left\\langle ", "\\middle|", "\\right\\rangle");
            default -> physics.braket();
        };
    }

    private Physics tex(String tex) {
        meaning.tex(tex, command);
        return this;
    }

    /** {@code \dd x}, {@code \dd{x}} and {@code \dd[3]{x}} are one atom, with a thin space beside other atoms. */
    private List<Token> differential() {
        Optional<List<Token>> power = tokens.bracketed();
        Token next = tokens.ahead(0);
        boolean follows = next.is(TokenKind.OPEN)
                || (next.is(TokenKind.CHARACTER)
                        && Character.isLetter(next.text().codePointAt(0)));
        tex("\\mathinner{\\mathrm{d}");
        power(power);
        if (follows) {
            meaning.add(tokens.argument(command));
        }
        return tex("}").meaning.tokens();
    }

    private void power(Optional<List<Token>> power) {
        power.ifPresent(n -> tex("^").meaning.group(n, command));
    }

    /** {@code \dv[n]{f}{x}}: with one argument it is the operator alone; a third one is for a mixed derivative. */
    private List<Token> derivative(String sign, boolean mixed) {
        Optional<List<Token>> power = tokens.bracketed();
        List<List<Token>> arguments = new ArrayList<>(List.of(tokens.argument(command)));
        while (tokens.seesGroup() && arguments.size() < (mixed ? 3 : 2)) {
            arguments.add(tokens.argument(command));
        }
        tex("\\frac{" + sign);
        if (arguments.size() == 3) {
            tex("^{2}");
        } else {
            power(power);
        }
        if (arguments.size() > 1) {
            meaning.add(arguments.remove(0));
        }
        tex("}{");
        for (List<Token> variable : arguments) {
            tex(sign).meaning.add(variable);
        }
        if (arguments.size() == 1) {
            power(power);
        }
        return tex("}").meaning.tokens();
    }

    private List<Token> expectation() {
        List<Token> operator = tokens.argument(command);
        tex("\\left\\langle ");
        if (tokens.seesGroup()) {
            List<Token> state = tokens.argument(command);
            meaning.add(state)
                    .tex("\\middle|", command)
                    .add(operator)
                    .tex("\\middle|", command)
                    .add(state);
        } else {
            meaning.add(operator);
        }
        return tex("\\right\\rangle").meaning.grouped(command);
    }

    /** Two things, or one of them twice. */
    private List<Token> pair(String left, String between, String right) {
        List<Token> first = tokens.argument(command);
        List<Token> second = tokens.seesGroup() ? tokens.argument(command) : first;
        tex(left).meaning.add(first);
        tex(between).meaning.add(second);
        return tex(right).meaning.grouped(command);
    }

    /** Bars between the parts grow with the brackets. */
    private List<Token> braket() {
        tex("\\left\\langle ");
        int depth = 0;
        for (Token token : tokens.argument(command)) {
            depth += token.is(TokenKind.OPEN) ? 1 : token.is(TokenKind.CLOSE) ? -1 : 0;
            if (depth == 0 && token.isCharacter("|")) {
                tex("\\middle");
            }
            meaning.add(token);
        }
        return tex("\\right\\rangle").meaning.grouped(command);
    }
}
