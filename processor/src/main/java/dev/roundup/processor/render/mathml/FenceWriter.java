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
        inside.addAll(RowWriter.elements(writer, fenced.body(), style, AtomRole.OPEN));
        if (!fenced.right().isEmpty()) {
            inside.add(fence(fenced.right(), OperatorForm.POSTFIX));
        }
        return MathMlWriter.branch("mrow", Map.of(), inside);
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

    static MathMlElement delimiter(Delimiter delimiter, Map<String, String> ofRow) {
        Map<String, String> attributes = new LinkedHashMap<>(ofRow);
        attributes.remove("stretchy");
        if (!OperatorDictionary.category(delimiter.text(), OperatorForm.PREFIX).isStretchy()) {
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
