package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.MathNode.Delimiter;
import dev.roundup.processor.text.math.MathNode.Fenced;
import dev.roundup.processor.text.math.MathNode.Row;
import dev.roundup.processor.text.math.Openings.Opening;
import dev.roundup.processor.text.math.Token.TokenKind;
import java.util.List;
import java.util.Optional;

/** Reads delimiters that grow, and those with a given size. */
final class DelimiterReader {
    private static final String NONE = "";

    private DelimiterReader() {}

    /** Reads everything from {@code \left} to {@code \right}. */
    static MathNode left(MathParser parser, Token left) {
        String opening = read(parser, left);
        parser.openings.open(Opening.LEFT);
        List<MathNode> body = parser.row();
        parser.openings.close();
        Token right = parser.tokens.peek();
        if (!right.isCommand("right")) {
            parser.problems.unclosed(left, "\\left without \\right", "\\right and its delimiter");
            return new Fenced(opening, body, NONE);
        }
        parser.tokens.next();
        return new Fenced(opening, body, read(parser, right));
    }

    /** Reads a delimiter that grows with those around it. */
    static Optional<MathNode> middle(MathParser parser, Token middle) {
        if (!parser.openings.isInnermost(Opening.LEFT)) {
            parser.problems.syntax(middle, "\\middle outside \\left and \\right");
        }
        String delimiter = read(parser, middle);
        return delimiter.isEmpty() ? Optional.empty() : Optional.of(new Delimiter(delimiter, AtomRole.REL, 0));
    }

    /** Reads a delimiter with a given size. */
    static MathNode sized(MathParser parser, Token command, String roleAndSize) {
        int blank = roleAndSize.indexOf(' ');
        double size = Double.parseDouble(roleAndSize.substring(blank + 1));
        String delimiter = read(parser, command);
        return delimiter.isEmpty()
                ? Row.EMPTY
                : new Delimiter(delimiter, AtomRole.of(roleAndSize.substring(0, blank)), size);
    }

    /** Skips the delimiter of a {@code \right} without a {@code \left}. */
    static void skip(MathParser parser) {
        if (known(parser.tokens.peek()).isPresent()) {
            parser.tokens.next();
        }
    }

    /** Reads the delimiter after a command. Empty if it is missing, or the full stop that means "no delimiter". */
    static String read(MathParser parser, Token command) {
        Token token = parser.tokens.peek();
        Optional<String> delimiter = known(token);
        if (delimiter.isEmpty()) {
            parser.problems.syntax(command, command.written() + " needs a delimiter", "write ( or . for none");
            return NONE;
        }
        parser.tokens.next();
        return delimiter.get();
    }

    private static Optional<String> known(Token token) {
        if (token.is(TokenKind.CHARACTER)) {
            return switch (token.text()) {
                case "." -> Optional.of(NONE);
                case "(", ")", "[", "]", "|", "/" -> Optional.of(token.text());
                case "<" -> Optional.of("⟨");
                case ">" -> Optional.of("⟩");
                default ->
                    Symbols.ofCharacter(token.text())
                            .filter(DelimiterReader::isDelimiter)
                            .map(SymbolDefinition::value);
            };
        }
        return token.is(TokenKind.COMMAND)
                ? Symbols.find(token.text())
                        .filter(DelimiterReader::isDelimiter)
                        .map(SymbolDefinition::value)
                : Optional.empty();
    }

    private static boolean isDelimiter(SymbolDefinition definition) {
        return switch (definition.kind()) {
            case OPEN, CLOSE, FENCE -> true;
            case REL -> "↑↓↕⇑⇓⇕∣∥<>".contains(definition.value());
            case BIN -> definition.value().equals("∖");
            default -> false;
        };
    }
}
