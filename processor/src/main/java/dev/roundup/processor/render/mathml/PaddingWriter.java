package dev.roundup.processor.render.mathml;

import dev.roundup.processor.text.math.MathNode.Padded;
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
        };
    }

    private static MathMlElement phantom(MathMlElement body) {
        return MathMlWriter.branch("mrow", Map.of("style", "visibility:hidden"), List.of(body));
    }
}
