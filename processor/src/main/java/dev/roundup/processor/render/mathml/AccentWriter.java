package dev.roundup.processor.render.mathml;

import dev.roundup.processor.text.math.MathNode.Accent;
import dev.roundup.processor.text.math.MathStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes marks above and below an atom. Few browsers and fonts can stretch a line, a hat and a tilde, so each of these
 * has a class, and the style sheet draws it where the browser cannot.
 */
final class AccentWriter {
    private static final Map<String, String> DRAWN = Map.of("‾", "bar", "_", "bar", "^", "hat", "~", "tilde");

    private static final String HAT = "ˆ";

    /** Signs on a keyboard, which many fonts draw too large for a mark, and the marks that look like them. */
    private static final Map<String, String> MARKS = Map.of("^", HAT, "~", "˜");

    private AccentWriter() {}

    static MathMlElement accent(MathMlWriter writer, Accent accent, MathStyle style) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put(accent.below() ? "accentunder" : "accent", "true");
        if (accent.wide() && DRAWN.containsKey(accent.mark())) {
            attributes.put("class", DRAWN.get(accent.mark()));
        }
        return MathMlWriter.branch(
                accent.below() ? "munder" : "mover",
                attributes,
                List.of(
                        writer.single(accent.base(), style),
                        accent.wide() ? wide(accent.mark()) : narrow(accent.mark())));
    }

    /** WebKit stretches a tilde only if it is the sign on the keyboard. */
    private static MathMlElement wide(String mark) {
        return MathMlWriter.leaf("mo", Map.of(), mark.equals("^") ? HAT : mark);
    }

    /** An arrow over a letter is smaller than one between letters. */
    private static MathMlElement narrow(String mark) {
        Map<String, String> attributes = new LinkedHashMap<>(Map.of("stretchy", "false"));
        if (mark.equals("→")) {
            attributes.put("style", "font-size:.7em");
        }
        return MathMlWriter.leaf("mo", attributes, MARKS.getOrDefault(mark, mark));
    }
}
