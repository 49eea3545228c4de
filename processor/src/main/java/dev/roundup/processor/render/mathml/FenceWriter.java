package dev.roundup.processor.render.mathml;

import dev.roundup.processor.render.mathml.OperatorDictionary.Category;
import dev.roundup.processor.render.mathml.OperatorDictionary.OperatorForm;
import dev.roundup.processor.text.math.AtomRole;
import dev.roundup.processor.text.math.MathNode.Delimiter;
import dev.roundup.processor.text.math.MathNode.Fenced;
import dev.roundup.processor.text.math.MathStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes delimiters that grow with their content, and delimiters with a given size. */
final class FenceWriter {
    private FenceWriter() {}

    static MathMlElement fenced(MathMlWriter writer, Fenced fenced, MathStyle style) {
        List<MathMlElement> inside = new ArrayList<>();
        if (!fenced.left().isEmpty()) {
            inside.add(fence(fenced.left(), OperatorForm.PREFIX));
        }
        RowWriter.elements(writer, fenced.body(), style, AtomRole.OPEN).stream()
                .map(FenceWriter::measured)
                .forEach(inside::add);
        if (!fenced.right().isEmpty()) {
            inside.add(fence(fenced.right(), OperatorForm.POSTFIX));
        }
        return MathMlWriter.branch("mrow", Map.of(), inside);
    }

    /** Firefox makes fences as high as their content, but does not count an operator with limits unless it is in a row. */
    private static MathMlElement measured(MathMlElement element) {
        boolean limits = element.name().startsWith("munder") || element.name().equals("mover");
        return limits && element.children().get(0).name().equals("mo")
                ? MathMlWriter.branch("mrow", Map.of(), List.of(element))
                : element;
    }

    /**
     * Writes a fence at an end of its row, where browsers infer its form. The dictionary has {@code \left]} and {@code
     * \right[} only in their usual form.
     */
    private static MathMlElement fence(String text, OperatorForm form) {
        Category category = OperatorDictionary.category(text, form);
        Map<String, String> attributes = new LinkedHashMap<>();
        if (category.before() > 0) {
            attributes.put("lspace", "0");
            attributes.put("rspace", "0");
        }
        if (!category.isStretchy() || category == Category.A) {
            attributes.put("stretchy", "true");
            attributes.put("symmetric", "true");
        }
        return MathMlWriter.leaf("mo", attributes, text);
    }

    /**
     * Writes a delimiter with a size that has scripts. Chromium gives it this size only in a row with something else.
     */
    static MathMlElement withScripts(Delimiter delimiter, Map<String, String> ofRow) {
        Map<String, String> attributes = new LinkedHashMap<>(ofRow);
        if (delimiter.role() == AtomRole.REL) {
            attributes.put("form", OperatorForm.INFIX.id());
        }
        MathMlElement nothing = MathMlWriter.branch("mrow", Map.of(), List.of());
        MathMlElement sized = delimiter(delimiter, attributes);
        return MathMlWriter.branch(
                "mrow",
                Map.of(),
                delimiter.role() == AtomRole.OPEN ? List.of(sized, nothing) : List.of(nothing, sized));
    }

    /** Writes a delimiter with a size of its own, or the size of the fences around it. */
    static MathMlElement delimiter(Delimiter delimiter, Map<String, String> ofRow) {
        Map<String, String> attributes = new LinkedHashMap<>(ofRow);
        boolean growsByItself = attributes.remove("stretchy") != null;
        if (!growsByItself) {
            attributes.put("stretchy", "true");
        }
        attributes.put("symmetric", "true");
        if (delimiter.size() > 0) {
            attributes.put("minsize", MathMlWriter.em(delimiter.size()));
            attributes.put("maxsize", MathMlWriter.em(delimiter.size()));
        }
        return MathMlWriter.leaf("mo", attributes, delimiter.text());
    }
}
