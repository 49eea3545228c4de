package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.MathNode.Decorated;
import dev.roundup.processor.text.math.MathNode.Decoration;
import dev.roundup.processor.text.math.MathNode.Limits;
import dev.roundup.processor.text.math.MathNode.MathText;
import dev.roundup.processor.text.math.MathNode.Multiscripts;
import dev.roundup.processor.text.math.MathNode.Operator;
import dev.roundup.processor.text.math.MathNode.Row;
import dev.roundup.processor.text.math.MathNode.ScriptPair;
import dev.roundup.processor.text.math.MathNode.Scripts;
import dev.roundup.processor.text.math.MathNode.SlashedFraction;
import dev.roundup.processor.text.math.MathNode.Styled;
import dev.roundup.processor.text.math.MathNode.WithRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads commands of packages that have a node of their own: frames, strokes, scripts on the left. */
final class DecorationReader {
    private DecorationReader() {}

    /** The node for a command and its arguments. */
    static Optional<MathNode> read(MathParser parser, Token command) {
        return switch (command.text()) {
            case "boxed" ->
                Optional.of(
                        decorated(new Styled(MathStyle.DISPLAY, List.of(parser.argument(command))), Decoration.FRAME));
            case "fbox" -> Optional.of(decorated(words(parser, command), Decoration.FRAME));
            case "framebox" -> {
                parser.optionalArgument();
                parser.optionalArgument();
                yield Optional.of(decorated(words(parser, command), Decoration.FRAME));
            }
            case "cancel" -> Optional.of(decorated(parser.argument(command), Decoration.RISING_STROKE));
            case "bcancel" -> Optional.of(decorated(parser.argument(command), Decoration.FALLING_STROKE));
            case "xcancel" -> Optional.of(decorated(parser.argument(command), Decoration.CROSS));
            case "sout" -> Optional.of(decorated(words(parser, command), Decoration.MIDDLE_LINE));
            case "cancelto" -> {
                MathNode value = parser.argument(command);
                MathNode struck = decorated(parser.argument(command), Decoration.RISING_STROKE);
                yield Optional.of(new Scripts(struck, Optional.empty(), Optional.of(value), Limits.BESIDE));
            }
            case "textcolor" -> {
                skipColour(parser, command);
                yield Optional.of(parser.argument(command));
            }
            case "colorbox" -> {
                skipColour(parser, command);
                yield Optional.of(words(parser, command));
            }
            case "nicefrac", "sfrac" -> {
                parser.optionalArgument();
                MathNode numerator = parser.argument(command);
                yield Optional.of(new SlashedFraction(numerator, parser.argument(command)));
            }
            case "prescript" -> {
                Optional<MathNode> above = unlessEmpty(parser.argument(command));
                ScriptPair left = new ScriptPair(unlessEmpty(parser.argument(command)), above);
                MathNode base = parser.argument(command);
                yield Optional.of(left.isEmpty() ? base : new Multiscripts(base, left, ScriptPair.NONE));
            }
            case "sideset" -> Optional.of(besideOperator(parser, command));
            default -> {
                parser.problems.syntax(command, command.written() + " is not allowed here");
                yield Optional.empty();
            }
        };
    }

    /** Skips the model and the name of a colour. */
    static void skipColour(MathParser parser, Token command) {
        parser.optionalArgument();
        RawArgument.read(parser, command);
    }

    private static MathNode words(MathParser parser, Token command) {
        return TextReader.read(parser, command, Alphabet.NORMAL);
    }

    /** Letters in small capitals. */
    static MathNode smallCaps(MathNode words) {
        boolean none = words instanceof MathText text && text.text().isBlank();
        return none ? words : decorated(words, Decoration.SMALL_CAPS);
    }

    private static MathNode decorated(MathNode body, Decoration decoration) {
        return new Decorated(body, decoration);
    }

    /** Scripts at the corners of a large operator, whose limits come after it (amsmath's user guide, section 8.2). */
    private static MathNode besideOperator(MathParser parser, Token command) {
        ScriptPair left = scripts(parser, command);
        ScriptPair right = scripts(parser, command);
        MathNode operator = parser.argument(command);
        MathNode base = left.isEmpty()
                ? new Scripts(operator, right.sub(), right.sup(), Limits.BESIDE)
                : new Multiscripts(operator, left, right);
        boolean bare = left.isEmpty() && right.isEmpty();
        return new WithRole(bare ? operator : base, AtomRole.OP, Limits.DISPLAYED);
    }

    /** Reads a group that has scripts and nothing else. */
    private static ScriptPair scripts(MathParser parser, Token command) {
        Token opener = parser.tokens.peek();
        MathNode group = parser.argument(command);
        if (isPrime(group)) {
            return new ScriptPair(Optional.empty(), Optional.of(group));
        }
        if (group instanceof Scripts scripts && isPrime(scripts.base())) {
            List<MathNode> above = new ArrayList<>(List.of(scripts.base()));
            scripts.sup().ifPresent(above::add);
            return new ScriptPair(scripts.sub(), Optional.of(MathParser.grouped(above)));
        }
        if (group instanceof Scripts scripts && isEmpty(scripts.base())) {
            return new ScriptPair(scripts.sub(), scripts.sup());
        }
        if (!isEmpty(group)) {
            parser.problems.syntax(opener, command.written() + " needs scripts in braces", "write {_a^b}");
        }
        return ScriptPair.NONE;
    }

    private static boolean isPrime(MathNode node) {
        return node instanceof Operator operator && "′″‴⁗".contains(operator.text());
    }

    private static Optional<MathNode> unlessEmpty(MathNode script) {
        return Optional.of(script).filter(node -> !isEmpty(node));
    }

    private static boolean isEmpty(MathNode node) {
        return node instanceof Row row && row.items().isEmpty();
    }
}
