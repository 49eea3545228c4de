package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.Token.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a unit of siunitx, from its commands ({@code \km\per\s}) or its letters ({@code km/s}, {@code m.s^{-1}}). */
final class UnitReader {
    private final List<Token> written;
    private final Token command;
    private final FormulaProblems problems;
    private final List<UnitPower> powers = new ArrayList<>();
    private int at;

    UnitReader(List<Token> written, Token command, FormulaProblems problems) {
        this.written = PackageCommands.stripped(written);
        this.command = command;
        this.problems = problems;
    }

    /** A unit with its exponent, which is negative after {@code \per}. */
    private static final class UnitPower {
        private final Token token;
        private final String symbol;
        private final boolean inverse;
        private String exponent;

        UnitPower(Token token, String symbol, boolean inverse, String exponent) {
            this.token = token;
            this.symbol = symbol;
            this.inverse = inverse;
            this.exponent = exponent;
        }
    }

    /**
     * The unit in TeX.
     *
     * @param slash true to write a slash for {@code \per} instead of negative exponents
     * @param behindNumber true to leave a thin space before it
     */
    List<Token> read(boolean slash, boolean behindNumber) {
        if (written.isEmpty()) {
            return List.of();
        }
        boolean named = written.stream().anyMatch(UnitReader::isName);
        Meaning unit = named ? named(slash) : literal();
        boolean joined = named && !powers.isEmpty() && powers.get(0).symbol.startsWith("^");
        Meaning whole = new Meaning();
        return whole.tex(behindNumber && !joined ? "\\," : "", command)
                .add(unit.tokens())
                .tokens();
    }

    /** True for the name of a unit, and for an unknown command, which then is an unknown unit. */
    private static boolean isName(Token token) {
        return token.is(TokenKind.COMMAND)
                && (UnitNames.find(token.text()).isPresent()
                        || Symbols.find(token.text()).isEmpty());
    }

    private Meaning named(boolean slash) {
        boolean inverse = false;
        String prefix = "";
        String exponent = "";
        while (at < written.size()) {
            Token token = written.get(at++);
            if (token.is(TokenKind.BLANK) || token.isCharacter(".") || token.is(TokenKind.TIE)) {
                continue;
            }
            Optional<String> value = token.is(TokenKind.COMMAND) ? UnitNames.find(token.text()) : Optional.empty();
            if (value.isEmpty()) {
                unknown(token);
                continue;
            }
            switch (value.get()) {
                case "per" -> inverse = true;
                case "square" -> exponent = "2";
                case "cubic" -> exponent = "3";
                case "raiseto" -> exponent = argument();
                case "squared" -> raise("2");
                case "cubed" -> raise("3");
                case "tothe" -> raise(argument());
                default -> {
                    if (value.get().endsWith("-")) {
                        prefix = value.get().substring(0, value.get().length() - 1);
                    } else {
                        powers.add(new UnitPower(token, prefix + value.get(), inverse, exponent));
                        inverse = false;
                        prefix = "";
                        exponent = "";
                    }
                }
            }
        }
        return shown(slash);
    }

    private void unknown(Token token) {
        if (token.is(TokenKind.COMMAND)) {
            problems.unknown(
                    token,
                    "unknown unit " + token.written(),
                    UnitNames.names(),
                    "did you mean \\%s?",
                    "write its letters, such as " + command.written() + (command.isCommand("SI") ? "{3}" : "")
                            + "{km/s}");
        } else {
            problems.refused(token, token.written() + " among the names of units", "write names or letters, not both");
        }
    }

    private void raise(String exponent) {
        if (!powers.isEmpty()) {
            powers.get(powers.size() - 1).exponent = exponent;
        }
    }

    private String argument() {
        StringBuilder argument = new StringBuilder();
        if (at < written.size() && written.get(at).is(TokenKind.OPEN)) {
            at++;
            while (at < written.size() && !written.get(at).is(TokenKind.CLOSE)) {
                argument.append(written.get(at++).text());
            }
            at++;
        } else if (at < written.size()) {
            argument.append(written.get(at++).text());
        }
        return argument.toString();
    }

    private Meaning shown(boolean slash) {
        Meaning unit = new Meaning();
        for (int i = 0; i < powers.size(); i++) {
            UnitPower power = powers.get(i);
            boolean below = slash && power.inverse;
            String separator = below ? "/" : i > 0 && !power.symbol.startsWith("^") ? "\\," : "";
            String sign = power.inverse && !below ? "-" : "";
            String exponent = sign + (power.exponent.isEmpty() && !sign.isEmpty() ? "1" : power.exponent);
            unit.tex(separator, power.token)
                    .tex(power.symbol.startsWith("^") ? power.symbol : "\\mathrm{" + power.symbol + "}", power.token)
                    .tex(exponent.isEmpty() ? "" : "^{" + exponent + "}", power.token);
        }
        return unit;
    }

    /** Letters are upright; a full stop or a tie between units is a thin space. */
    private Meaning literal() {
        Meaning unit = new Meaning();
        for (int i = 0; i < written.size(); i++) {
            Token token = written.get(i);
            if (token.isCharacter(".") || token.is(TokenKind.TIE) || token.is(TokenKind.BLANK)) {
                unit.tex("\\,", token);
            } else if (isLetter(token)) {
                unit.tex("\\mathrm{", token);
                while (i < written.size() && isLetter(written.get(i))) {
                    unit.add(written.get(i++));
                }
                i--;
                unit.tex("}", token);
            } else if (token.is(TokenKind.PERCENT)) {
                unit.tex("\\%", token);
            } else if (token.isCharacter("°")) {
                unit.tex("{}^{\\circ}", token);
            } else {
                unit.add(token);
            }
        }
        return unit;
    }

    private static boolean isLetter(Token token) {
        return token.is(TokenKind.CHARACTER) && Character.isLetter(token.text().codePointAt(0));
    }
}
