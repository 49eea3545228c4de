package dev.roundup.processor.render.mathml;

import dev.roundup.processor.text.math.MathNode.Padded;
import dev.roundup.processor.text.math.MathNode.Row;
import dev.roundup.processor.text.math.MathStyle;
import java.util.List;
import java.util.Map;

/** Writes nodes that take up a different amount of space than their own. */
final class PaddingWriter {
    private PaddingWriter() {}

    static MathMlElement padded(MathMlWriter writer, Padded padded, MathStyle style) {
        MathMlElement body = writer.single(padded.body(), style);
        return switch (padded.padding()) {
            case PHANTOM -> phantom(body);
            case HORIZONTAL_PHANTOM ->
                MathMlWriter.branch(
                        "mpadded", MathMlWriter.attributes("height", "0", "depth", "0"), List.of(phantom(body)));
            case VERTICAL_PHANTOM ->
                MathMlWriter.branch("mpadded", MathMlWriter.attributes("width", "0"), List.of(phantom(body)));
            case SMASH ->
                MathMlWriter.branch("mpadded", MathMlWriter.attributes("height", "0", "depth", "0"), List.of(body));
            case RIGHT_LAP ->
                MathMlWriter.branch("mpadded", Map.of("width", "0"), List.of(withoutSpace(writer, padded, style)));
            case LEFT_LAP -> moved(withoutSpace(writer, padded, style), "-100%");
            case CENTRE_LAP -> moved(withoutSpace(writer, padded, style), "-50%");
        };
    }

    /** A node without width, moved by a part of the width that it is shown with. */
    private static MathMlElement moved(MathMlElement body, String part) {
        MathMlElement shown =
                MathMlWriter.branch("mrow", Map.of("style", "transform:translateX(" + part + ")"), List.of(body));
        return MathMlWriter.branch("mpadded", Map.of("width", "0"), List.of(shown));
    }

    /** A node as a row of its own, so that an operator in it has no space around it. */
    private static MathMlElement withoutSpace(MathMlWriter writer, Padded padded, MathStyle style) {
        return writer.row(padded.body() instanceof Row row ? row.items() : List.of(padded.body()), style);
    }

    private static MathMlElement phantom(MathMlElement body) {
        return MathMlWriter.branch("mrow", Map.of("style", "visibility:hidden"), List.of(body));
    }
}
