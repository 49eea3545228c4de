package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.MathNode.Identifier;
import dev.roundup.processor.text.math.MathNode.Operator;
import dev.roundup.processor.text.math.MathNode.Row;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;

/** Strikes a relation through: with Unicode's own character if there is one, otherwise with the overlay U+0338. */
final class Negation {
    private static final char OVERLAY = '\u0338';

    private Negation() {}

    static MathNode of(MathNode node) {
        if (node instanceof Operator operator) {
            return new Operator(struck(operator.text()), operator.role(), operator.limits());
        }
        if (node instanceof Identifier identifier) {
            return new Identifier(struck(identifier.text()), identifier.upright());
        }
        if (node instanceof Row row && !row.items().isEmpty()) {
            List<MathNode> items = new ArrayList<>(row.items());
            items.set(0, of(items.get(0)));
            return new Row(items);
        }
        return node;
    }

    private static String struck(String text) {
        return switch (text) {
            case "→" -> "↛";
            case "←" -> "↚";
            default -> Normalizer.normalize(text + OVERLAY, Form.NFC);
        };
    }
}
