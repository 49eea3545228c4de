package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.Token.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Translates commands of packages into commands of TeX and amsmath. */
final class PackageCommands {
    private PackageCommands() {}

    /** The macro for a command that the table defines. */
    static Macro macro(SymbolDefinition definition) {
        List<Token> body = Tokenizer.tokens(definition.value());
        int parameters = (int) body.stream()
                .filter(token -> token.is(TokenKind.PARAMETER))
                .map(Token::text)
                .distinct()
                .count();
        return new Macro(definition.name(), parameters, Optional.empty(), isOneAtom(body) ? body : grouped(body));
    }

    private static List<Token> grouped(List<Token> body) {
        return new Meaning().add(body).grouped(body.get(0));
    }

    /** True for one command with its arguments, which needs no braces around it. */
    private static boolean isOneAtom(List<Token> body) {
        int depth = 0;
        for (int i = 1; i < body.size(); i++) {
            TokenKind kind = body.get(i).kind();
            depth += kind == TokenKind.OPEN ? 1 : 0;
            if (depth == 0) {
                return false;
            }
            depth -= kind == TokenKind.CLOSE ? 1 : 0;
        }
        return body.get(0).is(TokenKind.COMMAND);
    }

    /**
     * The meaning of a command with a syntax of its own, and of its arguments.
     *
     * @param command its token, which is already taken
     */
    static List<Token> translate(Token command, Tokens tokens, FormulaProblems problems) {
        return switch (command.text()) {
            case "num", "ang", "si", "unit", "SI", "qty", "SIrange", "qtyrange", "numrange" ->
                Quantities.translate(command, tokens, problems);
            case "ce", "cf" -> {
                tokens.skip("*");
                yield ChemistryReader.translate(tokens.expanded(tokens.argument(command)), command, problems);
            }
            case "ion" -> ion(command, tokens);
            default -> Physics.translate(command, tokens);
        };
    }

    /** An element and its degree of ionization, in small capitals: {@code \ion{H}{ii}} or {@code \ion{H}{2}}. */
    private static List<Token> ion(Token command, Tokens tokens) {
        List<Token> element = tokens.argument(command);
        List<Token> degree = tokens.argument(command);
        String digits = degree.size() <= 2
                ? String.join("", degree.stream().map(Token::text).toList())
                : "";
        List<Token> roman = digits.matches("[1-9][0-9]?")
                ? Tokenizer.tokens(roman(Integer.parseInt(digits))).stream()
                        .map(token -> token.at(command))
                        .toList()
                : degree;
        return new Meaning()
                .tex("\\text", command)
                .group(
                        new Meaning()
                                .add(element)
                                .tex("\\,\\textsc", command)
                                .group(roman, command)
                                .tokens(),
                        command)
                .tokens();
    }

    private static String roman(int number) {
        String[] tens = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
        String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
        return tens[number / 10] + ones[number % 10];
    }

    /** A list without the blanks at its ends. */
    static List<Token> stripped(List<Token> written) {
        List<Token> stripped = new ArrayList<>(written);
        while (!stripped.isEmpty() && stripped.get(0).is(TokenKind.BLANK)) {
            stripped.remove(0);
        }
        while (!stripped.isEmpty() && stripped.get(stripped.size() - 1).is(TokenKind.BLANK)) {
            stripped.remove(stripped.size() - 1);
        }
        return stripped;
    }
}
