package dev.roundup.processor.render.mathml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An element of MathML Core.
 *
 * @param name its name, such as {@code mfrac}
 * @param attributes its attributes, in the order in which they are written
 * @param children what it holds; none where it holds text
 * @param text its text; empty where it holds elements
 */
public record MathMlElement(String name, Map<String, String> attributes, List<MathMlElement> children, String text) {
    /** Keeps its own copies. */
    public MathMlElement {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        children = List.copyOf(children);
    }
}
