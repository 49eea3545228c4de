package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.MathNode.Function;
import dev.roundup.processor.text.math.MathNode.Identifier;
import dev.roundup.processor.text.math.MathNode.Limits;
import dev.roundup.processor.text.math.MathNode.MathText;
import dev.roundup.processor.text.math.MathNode.Numeral;
import dev.roundup.processor.text.math.MathNode.Operator;
import dev.roundup.processor.text.math.MathNode.Row;
import dev.roundup.processor.text.math.MathNode.Space;
import dev.roundup.processor.text.math.MathNode.WithRole;
import java.util.List;

/** Reads the name of a function. A hyphen in it is not a minus sign (amsmath's user guide, section 7). */
final class OperatorName {
    private OperatorName() {}

    static MathNode read(MathParser parser, Token command, Limits limits) {
        MathNode name = parser.argument(command, Alphabet.UPRIGHT);
        StringBuilder letters = new StringBuilder();
        boolean plain =
                (name instanceof Row row ? row.items() : List.of(name)).stream().allMatch(item -> add(item, letters));
        return plain && !letters.isEmpty()
                ? new Function(letters.toString(), limits)
                : new WithRole(name, AtomRole.OP, limits);
    }

    private static boolean add(MathNode item, StringBuilder letters) {
        if (item instanceof Identifier identifier) {
            letters.append(identifier.text());
        } else if (item instanceof Numeral number) {
            letters.append(number.text());
        } else if (item instanceof MathText text) {
            letters.append(text.text());
        } else if (item instanceof Space space) {
            letters.append(space.width() > 0 ? " " : "");
        } else if (item instanceof Operator operator && operator.text().equals("−")) {
            letters.append('-');
        } else if (item instanceof Operator operator && operator.text().equals("∗")) {
            letters.append('*');
        } else {
            return false;
        }
        return true;
    }
}
