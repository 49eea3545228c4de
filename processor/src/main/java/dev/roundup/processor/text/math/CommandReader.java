package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.MathNode.Accent;
import dev.roundup.processor.text.math.MathNode.Arrow;
import dev.roundup.processor.text.math.MathNode.Function;
import dev.roundup.processor.text.math.MathNode.Identifier;
import dev.roundup.processor.text.math.MathNode.Limits;
import dev.roundup.processor.text.math.MathNode.Operator;
import dev.roundup.processor.text.math.MathNode.Space;
import dev.roundup.processor.text.math.MathNode.Styled;
import dev.roundup.processor.text.math.MathNode.WithRole;
import java.util.List;
import java.util.Optional;

/** Reads commands according to the table of symbols. */
final class CommandReader {
    private final MathParser parser;

    CommandReader(MathParser parser) {
        this.parser = parser;
    }

    /** The atom that a command begins, including its arguments. */
    Optional<MathNode> read(Token command) {
        Optional<SymbolDefinition> known = Symbols.find(command.text());
        if (known.isEmpty()) {
            parser.problems.unknownCommand(command, parser.tokens.knownNames(), CommandReader::isUsable);
            return Optional.empty();
        }
        SymbolDefinition definition = known.get();
        String value = definition.value();
        return switch (definition.kind()) {
            case FUNCTION -> Optional.of(new Function(value, Limits.BESIDE));
            case LIMIT_FUNCTION -> Optional.of(new Function(value, Limits.DISPLAYED));
            case ACCENT -> Optional.of(new Accent(parser.argument(command), value, false, false));
            case WIDE_ACCENT -> Optional.of(new Accent(parser.argument(command), value, true, false));
            case UNDER_ACCENT -> Optional.of(new Accent(parser.argument(command), value, true, true));
            case BRACE_OVER -> Optional.of(brace(new Accent(parser.argument(command), value, true, false)));
            case BRACE_UNDER -> Optional.of(brace(new Accent(parser.argument(command), value, true, true)));
            case ARROW -> {
                Optional<MathNode> below = parser.optionalArgument();
                yield Optional.of(new Arrow(value, below, Optional.of(parser.argument(command))));
            }
            case ALPHABET -> Optional.of(parser.argument(command, Alphabet.of(value)));
            case TEXT -> Optional.of(text(command, value));
            case SPACE -> Optional.of(new Space(Double.parseDouble(value)));
            case SIZE -> Optional.of(DelimiterReader.sized(parser, command, value));
            case CLASS -> Optional.of(classed(command, AtomRole.of(value)));
            case STYLE -> Optional.of(new Styled(MathStyle.of(value), List.of()));
            case SWITCH -> Optional.empty();
            case DEFINED, TRANSLATED -> {
                parser.tokens.replace(command, definition);
                yield parser.atom(false);
            }
            case CONSTRUCT -> ConstructReader.read(parser, command);
            case IGNORED -> ignored(command);
            case REFUSED -> {
                parser.problems.refused(command, command.written() + " is not supported", value);
                yield Optional.empty();
            }
            default -> Optional.of(symbol(definition, parser.alphabet()));
        };
    }

    /** True for a macro, and for a command that is not refused. */
    private static boolean isUsable(String name) {
        return Symbols.find(name)
                .filter(definition -> definition.kind() == SymbolDefinition.SymbolKind.REFUSED)
                .isEmpty();
    }

    private MathNode text(Token command, String value) {
        MathNode words = TextReader.read(parser, command, Alphabet.of(value));
        return command.isCommand("textsc") ? DecorationReader.smallCaps(words) : words;
    }

    /** The atom of a symbol. */
    static MathNode symbol(SymbolDefinition definition, Alphabet alphabet) {
        String value = definition.value();
        return switch (definition.kind()) {
            case LETTER -> {
                String letter = alphabet.of(value, true);
                yield new Identifier(letter, alphabet == Alphabet.UPRIGHT);
            }
            case UPRIGHT -> {
                boolean sign = !Character.isLetter(value.codePointAt(0));
                String letter = alphabet == Alphabet.ITALIC && sign ? value : alphabet.of(value, true);
                yield new Identifier(letter, letter.equals(value));
            }
            case BIG -> new Operator(value, AtomRole.OP, Limits.DISPLAYED);
            default -> new Operator(value, definition.role(), Limits.BESIDE);
        };
    }

    private static MathNode brace(MathNode braced) {
        return new WithRole(braced, AtomRole.OP, Limits.ABOVE_AND_BELOW);
    }

    private MathNode classed(Token command, AtomRole role) {
        return new WithRole(parser.argument(command), role, role == AtomRole.OP ? Limits.DISPLAYED : Limits.BESIDE);
    }

    /** Readers do not need {@code \label}, and the page chooses its colours, so these arguments are dropped too. */
    private Optional<MathNode> ignored(Token command) {
        if (command.isCommand("label")) {
            RawArgument.read(parser, command);
        } else if (command.isCommand("color")) {
            DecorationReader.skipColour(parser, command);
        }
        return Optional.empty();
    }
}
