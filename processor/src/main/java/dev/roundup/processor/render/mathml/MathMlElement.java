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
 * @param children its elements; none if it contains text
 * @param text its text; empty if it contains elements
 */
public record MathMlElement(String name, Map<String, String> attributes, List<MathMlElement> children, String text) {
    /** Keeps its own copies of the map and the list. */
    public MathMlElement {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        children = List.copyOf(children);
    }
}
