package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.Token.TokenKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The arrows of chemical equations. */
final class ChemistryArrow {
    /** The longest arrows come first, because shorter ones are their beginnings. */
    private static final List<String> ARROWS = List.of("<-->", "<=>>", "<<=>", "<->", "<=>", "->", "<-");

    private static final Map<String, String> ARROW_COMMANDS = Map.of(
            "->", "\\xrightarrow",
            "<-", "\\xleftarrow",
            "<->", "\\xleftrightarrow",
            "<-->", "\\xleftrightarrow",
            "<=>", "\\xrightleftharpoons",
            "<=>>", "\\xrightleftharpoons",
            "<<=>", "\\xrightleftharpoons");

    private ChemistryArrow() {}

    /** The arrow that comes next; empty if there is none. */
    static Optional<String> at(ChemistryTokens tokens) {
        StringBuilder ahead = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            Token token = tokens.ahead(i);
            ahead.append(token.is(TokenKind.CHARACTER) ? token.text() : " ");
        }
        return ahead.charAt(0) == '→'
                ? Optional.of("→")
                : ARROWS.stream().filter(arrow -> ahead.indexOf(arrow) == 0).findFirst();
    }

    /** Writes an arrow that is as long as its notes, if there are any. */
    static void write(String arrow, Token token, List<Token> above, List<Token> below, Meaning meaning) {
        String command = ARROW_COMMANDS.getOrDefault(arrow, "\\xrightarrow");
        if (above.isEmpty() && below.isEmpty()) {
            meaning.tex(plain(command), token);
            return;
        }
        meaning.tex(command, token);
        if (!below.isEmpty()) {
            meaning.tex("[", token).add(below).tex("]", token);
        }
        meaning.group(above, token);
    }

    private static String plain(String arrow) {
        return switch (arrow) {
            case "\\xleftarrow" -> "\\longleftarrow ";
            case "\\xleftrightarrow" -> "\\longleftrightarrow ";
            case "\\xrightleftharpoons" -> "\\rightleftharpoons ";
            default -> "\\longrightarrow ";
        };
    }
}
