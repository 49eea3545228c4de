package dev.roundup.processor.render.mathml;

import dev.roundup.processor.text.math.AtomRoles;
import dev.roundup.processor.text.math.MathNode;
import dev.roundup.processor.text.math.MathNode.Decorated;
import dev.roundup.processor.text.math.MathNode.Decoration;
import dev.roundup.processor.text.math.MathNode.Multiscripts;
import dev.roundup.processor.text.math.MathNode.ScriptPair;
import dev.roundup.processor.text.math.MathNode.SlashedFraction;
import dev.roundup.processor.text.math.MathStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes frames, strokes, small capitals, slashed fractions and scripts on the left. MathML Core leaves the first three
 * to CSS, so they are in {@code style}.
 */
final class DecorationWriter {
    /** The box of a small letter is so small that a stroke across it would hide the letter. */
    private static final String ROOM = "padding:.15em .05em;";

    private DecorationWriter() {}

    static MathMlElement decorated(
            MathMlWriter writer, Decorated decorated, MathStyle style, Map<String, String> attributes) {
        MathMlElement body = AtomRoles.core(decorated.body()).isPresent()
                ? writer.element(decorated.body(), style, attributes)
                : writer.single(decorated.body(), style);
        List<MathMlElement> inside =
                body.name().equals("mrow") && body.attributes().isEmpty() ? body.children() : List.of(body);
        return MathMlWriter.branch("mrow", Map.of("style", css(decorated.decoration())), inside);
    }

    private static String css(Decoration decoration) {
        return switch (decoration) {
            case FRAME -> "border:1px solid;padding:.25em";
            case RISING_STROKE -> ROOM + "background:" + stroke("top left");
            case FALLING_STROKE -> ROOM + "background:" + stroke("top right");
            case CROSS -> ROOM + "background:" + stroke("top left") + "," + stroke("top right");
            case MIDDLE_LINE -> "background:" + stroke("top");
            case SMALL_CAPS -> "font-variant:small-caps";
        };
    }

    /** A line across the middle of a gradient. */
    private static String stroke(String direction) {
        return "linear-gradient(to " + direction
                + ",#0000 calc(50% - .025em),currentColor 0 calc(50% + .025em),#0000 0)";
    }

    static MathMlElement slashed(MathMlWriter writer, SlashedFraction fraction, MathStyle style) {
        MathMlElement numerator = writer.single(fraction.numerator(), style.script());
        MathMlElement denominator = writer.single(fraction.denominator(), style.script());
        MathMlElement slash = MathMlWriter.leaf("mo", MathMlWriter.attributes("lspace", "0", "rspace", "0"), "/");
        return MathMlWriter.branch(
                "mrow",
                Map.of(),
                List.of(
                        MathMlWriter.branch("msup", Map.of(), List.of(nothing(), numerator)),
                        slash,
                        MathMlWriter.branch("msub", Map.of(), List.of(nothing(), denominator))));
    }

    static MathMlElement multiscripts(
            MathMlWriter writer, Multiscripts scripts, MathStyle style, Map<String, String> attributes) {
        List<MathMlElement> children = new ArrayList<>();
        children.add(
                AtomRoles.core(scripts.base()).isPresent()
                        ? writer.element(scripts.base(), style, attributes)
                        : writer.single(scripts.base(), style));
        add(writer, children, scripts.right(), style);
        children.add(MathMlWriter.branch("mprescripts", Map.of(), List.of()));
        add(writer, children, scripts.left(), style);
        return MathMlWriter.branch("mmultiscripts", Map.of(), children);
    }

    private static void add(MathMlWriter writer, List<MathMlElement> children, ScriptPair scripts, MathStyle style) {
        if (!scripts.isEmpty()) {
            children.add(script(writer, scripts.sub(), style));
            children.add(script(writer, scripts.sup(), style));
        }
    }

    private static MathMlElement script(MathMlWriter writer, Optional<MathNode> script, MathStyle style) {
        return script.map(node -> writer.single(node, style.script())).orElseGet(DecorationWriter::nothing);
    }

    private static MathMlElement nothing() {
        return MathMlWriter.branch("mrow", Map.of(), List.of());
    }
}
