package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.MathNode.Accent;
import dev.roundup.processor.text.math.MathNode.Fenced;
import dev.roundup.processor.text.math.MathNode.Fraction;
import dev.roundup.processor.text.math.MathNode.Function;
import dev.roundup.processor.text.math.MathNode.Identifier;
import dev.roundup.processor.text.math.MathNode.Limits;
import dev.roundup.processor.text.math.MathNode.MathText;
import dev.roundup.processor.text.math.MathNode.Padded;
import dev.roundup.processor.text.math.MathNode.Padding;
import dev.roundup.processor.text.math.MathNode.Root;
import dev.roundup.processor.text.math.MathNode.Row;
import dev.roundup.processor.text.math.MathNode.Space;
import dev.roundup.processor.text.math.MathNode.Stack;
import dev.roundup.processor.text.math.MathNode.Styled;
import dev.roundup.processor.text.math.MathNode.WithRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads commands that have a syntax of their own. */
final class ConstructReader {
    private ConstructReader() {}

    /** The node for a command and its arguments. */
    static Optional<MathNode> read(MathParser parser, Token command) {
        return switch (command.text()) {
            case "frac" -> Optional.of(fraction(parser, command));
            case "dfrac" -> Optional.of(styled(MathStyle.DISPLAY, fraction(parser, command)));
            case "tfrac" -> Optional.of(styled(MathStyle.TEXT, fraction(parser, command)));
            case "cfrac" -> Optional.of(continued(parser, command));
            case "binom" -> Optional.of(binomial(parser, command));
            case "dbinom" -> Optional.of(styled(MathStyle.DISPLAY, binomial(parser, command)));
            case "tbinom" -> Optional.of(styled(MathStyle.TEXT, binomial(parser, command)));
            case "genfrac" -> Optional.of(GeneralFraction.read(parser, command));
            case "sqrt" -> {
                Optional<MathNode> index = parser.optionalArgument();
                yield Optional.of(new Root(parser.argument(command), index));
            }
            case "overset", "stackrel", "stackbin" -> Optional.of(overset(parser, command));
            case "underset" -> {
                MathNode below = parser.argument(command);
                MathNode base = parser.argument(command);
                yield Optional.of(new Stack(base, Optional.of(below), Optional.empty(), base.role()));
            }
            case "overunderset" -> {
                MathNode above = parser.argument(command);
                MathNode below = parser.argument(command);
                MathNode base = parser.argument(command);
                yield Optional.of(new Stack(base, Optional.of(below), Optional.of(above), base.role()));
            }
            case "substack" -> Optional.of(EnvironmentReader.stack(parser, command));
            case "left" -> Optional.of(DelimiterReader.left(parser, command));
            case "middle" -> DelimiterReader.middle(parser, command);
            case "operatorname" -> Optional.of(OperatorName.read(parser, command, Limits.BESIDE));
            case "operatorname*", "operatornamewithlimits" ->
                Optional.of(OperatorName.read(parser, command, Limits.DISPLAYED));
            case "varinjlim" -> Optional.of(marked("→", true));
            case "varprojlim" -> Optional.of(marked("←", true));
            case "varliminf" -> Optional.of(marked("_", true));
            case "varlimsup" -> Optional.of(marked("‾", false));
            case "not" -> Optional.of(Negation.of(parser.argument(command)));
            case "phantom" -> padded(parser, command, Padding.PHANTOM);
            case "hphantom" -> padded(parser, command, Padding.HORIZONTAL_PHANTOM);
            case "vphantom" -> padded(parser, command, Padding.VERTICAL_PHANTOM);
            case "smash" -> {
                parser.optionalArgument();
                yield padded(parser, command, Padding.SMASH);
            }
            case "mathstrut", "strut" -> Optional.of(new Padded(operator("(", AtomRole.ORD), Padding.VERTICAL_PHANTOM));
            case "mathllap", "llap" -> padded(parser, command, Padding.LEFT_LAP);
            case "mathrlap", "rlap" -> padded(parser, command, Padding.RIGHT_LAP);
            case "mathclap", "clap" -> padded(parser, command, Padding.CENTRE_LAP);
            case "ensuremath", "vcenter" -> Optional.of(parser.argument(command));
            case "bra" -> Optional.of(bracket("⟨", parser.argument(command), "|"));
            case "ket" -> Optional.of(bracket("|", parser.argument(command), "⟩"));
            case "braket" -> Optional.of(bracket("⟨", parser.argument(command), "⟩"));
            case "idotsint" -> Optional.of(manyIntegrals());
            case "bmod" -> Optional.of(operator("mod", AtomRole.BIN));
            case "mod" ->
                Optional.of(new Row(
                        List.of(new Space(0.6667), new Function("mod", Limits.BESIDE), parser.argument(command))));
            case "pmod" -> Optional.of(modulus(List.of(new Function("mod", Limits.BESIDE), parser.argument(command))));
            case "pod" -> Optional.of(modulus(List.of(parser.argument(command))));
            case "hspace", "mspace" -> space(parser, command, RawArgument.read(parser, command));
            case "kern", "mkern", "hskip", "mskip" -> space(parser, command, RawArgument.length(parser));
            case "tag" ->
                Optional.of(new Row(List.of(
                        new Space(2),
                        new MathText("("),
                        TextReader.read(parser, command, Alphabet.NORMAL),
                        new MathText(")"))));
            case "limits", "nolimits", "displaylimits" -> {
                parser.problems.syntax(command, command.written() + " with nothing before it");
                yield Optional.empty();
            }
            default -> {
                parser.problems.syntax(command, command.written() + " is not allowed here");
                yield Optional.empty();
            }
        };
    }

    private static MathNode fraction(MathParser parser, Token command) {
        MathNode numerator = parser.argument(command);
        return new Fraction(numerator, parser.argument(command), true);
    }

    private static MathNode continued(MathParser parser, Token command) {
        parser.optionalArgument();
        MathNode numerator = styled(MathStyle.DISPLAY, parser.argument(command));
        MathNode denominator = styled(MathStyle.DISPLAY, parser.argument(command));
        return styled(MathStyle.DISPLAY, new Fraction(numerator, denominator, true));
    }

    private static MathNode binomial(MathParser parser, Token command) {
        MathNode above = parser.argument(command);
        Fraction fraction = new Fraction(above, parser.argument(command), false);
        return new Row(List.of(new Fenced("(", List.of(fraction), ")")));
    }

    private static MathNode overset(MathParser parser, Token command) {
        MathNode above = parser.argument(command);
        MathNode base = parser.argument(command);
        AtomRole role = switch (command.text()) {
            case "stackrel" -> AtomRole.REL;
            case "stackbin" -> AtomRole.BIN;
            default -> base.role();
        };
        return new Stack(base, Optional.empty(), Optional.of(above), role);
    }

    private static MathNode marked(String mark, boolean below) {
        MathNode limit = new Identifier("lim", true);
        return new WithRole(new Accent(limit, mark, true, below), AtomRole.OP, Limits.DISPLAYED);
    }

    private static Optional<MathNode> padded(MathParser parser, Token command, Padding padding) {
        return Optional.of(new Padded(parser.argument(command), padding));
    }

    private static MathNode bracket(String left, MathNode inside, String right) {
        return new Row(List.of(operator(left, AtomRole.OPEN), inside, operator(right, AtomRole.CLOSE)));
    }

    private static MathNode manyIntegrals() {
        MathNode integral = operator("∫", AtomRole.OP);
        return new WithRole(
                new Row(List.of(integral, operator("⋯", AtomRole.ORD), integral)), AtomRole.OP, Limits.BESIDE);
    }

    private static MathNode operator(String text, AtomRole role) {
        return new MathNode.Operator(text, role, Limits.BESIDE);
    }

    private static MathNode modulus(List<MathNode> inside) {
        List<MathNode> row = new ArrayList<>(List.of(new Space(0.4444), operator("(", AtomRole.OPEN)));
        row.addAll(inside);
        row.add(operator(")", AtomRole.CLOSE));
        return new Row(row);
    }

    private static Optional<MathNode> space(MathParser parser, Token command, String length) {
        Optional<Double> em = Length.em(length);
        if (em.isEmpty()) {
            parser.problems.syntax(command, command.written() + " needs a length such as 1em");
        }
        return em.map(Space::new);
    }

    private static MathNode styled(MathStyle style, MathNode node) {
        return new Styled(style, List.of(node));
    }
}
