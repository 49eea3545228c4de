package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.Token.TokenKind;
import java.util.List;
import java.util.Optional;

/** Translates the commands of siunitx: numbers, units, both together, angles and ranges. */
final class Quantities {
    private final Token command;
    private final Tokens tokens;
    private final FormulaProblems problems;
    private final Meaning meaning = new Meaning();

    private Quantities(Token command, Tokens tokens, FormulaProblems problems) {
        this.command = command;
        this.tokens = tokens;
        this.problems = problems;
    }

    static List<Token> translate(Token command, Tokens tokens, FormulaProblems problems) {
        Quantities quantities = new Quantities(command, tokens, problems);
        switch (command.text()) {
            case "num" -> {
                tokens.bracketed();
                quantities.number();
            }
            case "ang" -> {
                tokens.bracketed();
                quantities.angle();
            }
            case "si", "unit" -> quantities.unit(options(tokens.bracketed()), false);
            case "SI" -> quantities.quantity(options(tokens.bracketed()));
            case "qty" -> quantities.quantityOrBrackets();
            case "numrange" -> {
                tokens.bracketed();
                quantities.range();
            }
            default -> {
                String options = options(tokens.bracketed());
                quantities.range();
                quantities.unit(options, true);
            }
        }
        return quantities.meaning.grouped(command);
    }

    private static String options(Optional<List<Token>> written) {
        return written.map(options ->
                        String.join("", options.stream().map(Token::written).toList()))
                .orElse("");
    }

    private NumberReader number() {
        NumberReader number = new NumberReader(tokens.expanded(tokens.argument(command)), command, problems);
        meaning.add(number.read());
        return number;
    }

    private void quantity(String options) {
        Meaning number = new Meaning();
        NumberReader reader = new NumberReader(tokens.expanded(tokens.argument(command)), command, problems);
        number.add(reader.read());
        tokens.bracketed();
        if (reader.isUncertain()) {
            meaning.tex("(", command).add(number.tokens()).tex(")", command);
        } else {
            meaning.add(number.tokens());
        }
        unit(options, !number.tokens().isEmpty());
    }

    private void unit(String options, boolean behindNumber) {
        UnitReader reader = new UnitReader(tokens.expanded(tokens.argument(command)), command, problems);
        meaning.add(reader.read(options.contains("per-mode=symbol"), behindNumber));
    }

    /** The first number, an en dash, and the second one. */
    private void range() {
        number();
        meaning.tex("\\text{--}", command);
        number();
    }

    private void angle() {
        String[] signs = {"^{\\circ}", "^{\\prime}", "^{\\prime\\prime}"};
        List<Token> written = tokens.argument(command);
        int from = 0;
        for (int part = 0; from <= written.size(); part++) {
            int to = from;
            while (to < written.size() && !written.get(to).isCharacter(";")) {
                to++;
            }
            List<Token> number = PackageCommands.stripped(written.subList(from, to));
            if (part == signs.length) {
                problems.syntax(written.get(from - 1), "\\ang has more than three parts", "write \\ang{12;34;56}");
                return;
            }
            if (!number.isEmpty()) {
                meaning.add(new NumberReader(number, command, problems).read()).tex(signs[part], command);
            }
            from = to + 1;
        }
    }

    /** {@code \qty} with a number and a unit is siunitx's, and before a bracket that of the physics package. */
    private void quantityOrBrackets() {
        tokens.skip("*");
        if (tokens.ahead(0).isCharacter("(")) {
            tokens.skip("(");
            meaning.tex("\\left(", command)
                    .add(tokens.until(TokenKind.CHARACTER, ")", command))
                    .tex("\\right)", command);
            return;
        }
        Optional<List<Token>> bracketed = tokens.bracketed();
        if (bracketed.isPresent() && !tokens.seesGroup()) {
            meaning.tex("\\left[", command).add(bracketed.get()).tex("\\right]", command);
        } else {
            quantity(options(bracketed));
        }
    }
}
