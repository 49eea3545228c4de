package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.MathNode.Padded;
import java.util.List;
import java.util.Map;

/** Writes what takes another room than its own. */
final class PaddingWriter {
    private PaddingWriter() {}

    static MathElement padded(MathMlWriter writer, Padded padded, Style style) {
        MathElement body = writer.single(padded.body(), style);
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

    private static MathElement phantom(MathElement body) {
        return MathMlWriter.branch("mrow", Map.of("style", "visibility:hidden"), List.of(body));
    }
}
