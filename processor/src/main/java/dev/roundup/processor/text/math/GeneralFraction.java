package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.MathNode.Fenced;
import dev.roundup.processor.text.math.MathNode.Fraction;
import dev.roundup.processor.text.math.MathNode.Row;
import dev.roundup.processor.text.math.MathNode.Styled;
import dev.roundup.processor.text.math.Token.TokenKind;
import java.util.List;
import java.util.Optional;

/** Reads {@code \genfrac}: two delimiters, the thickness of the line, the style, and the two parts. */
final class GeneralFraction {
    private GeneralFraction() {}

    static MathNode read(MathParser parser, Token command) {
        String left = delimiter(parser, command);
        String right = delimiter(parser, command);
        String thickness = RawArgument.read(parser, command).strip();
        String style = RawArgument.read(parser, command).strip();
        MathNode above = parser.argument(command);
        boolean line = !thickness.matches("0+(\\.0*)?\\s*[a-z]*");
        Fraction fraction = new Fraction(above, parser.argument(command), line);
        boolean bare = left.isEmpty() && right.isEmpty();
        MathNode whole = bare ? fraction : new Row(List.of(new Fenced(left, List.of(fraction), right)));
        return style(style)
                .<MathNode>map(set -> new Styled(set, List.of(whole)))
                .orElse(whole);
    }

    private static Optional<MathStyle> style(String number) {
        return switch (number) {
            case "0" -> Optional.of(MathStyle.DISPLAY);
            case "1" -> Optional.of(MathStyle.TEXT);
            case "2" -> Optional.of(MathStyle.SCRIPT);
            case "3" -> Optional.of(MathStyle.SCRIPTSCRIPT);
            default -> Optional.empty();
        };
    }

    private static String delimiter(MathParser parser, Token command) {
        Token opener = parser.tokens.peek();
        if (!opener.is(TokenKind.OPEN)) {
            return DelimiterReader.read(parser, command);
        }
        parser.tokens.next();
        String delimiter = parser.tokens.peek().is(TokenKind.CLOSE) ? "" : DelimiterReader.read(parser, command);
        parser.close(opener);
        return delimiter;
    }
}
