package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.MathNode.Accent;
import dev.roundup.processor.text.math.MathNode.Arrow;
import dev.roundup.processor.text.math.MathNode.Limits;
import dev.roundup.processor.text.math.MathNode.Scripts;
import dev.roundup.processor.text.math.MathNode.Stack;
import dev.roundup.processor.text.math.OperatorDictionary.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what stands above and below: scripts, limits, marks, notes. */
final class ScriptWriter {
    /** Room at the ends of an arrow, so that it is longer than its notes. */
    private static final String ARROW_END = "0.4286em";

    private ScriptWriter() {}

    static MathElement scripts(MathMlWriter writer, Scripts scripts, Style style, Map<String, String> attributes) {
        boolean stacked = scripts.limits() == Limits.ABOVE_AND_BELOW
                || (scripts.limits() == Limits.DISPLAYED && style == Style.DISPLAY);
        Map<String, String> ofOperator = new LinkedHashMap<>(attributes);
        boolean movable = Roles.core(scripts.base())
                .filter(core ->
                        OperatorDictionary.category(core.text(), Form.PREFIX).hasMovableLimits())
                .isPresent();
        if (stacked && movable && style != Style.DISPLAY) {
            ofOperator.put("movablelimits", "false");
        }
        MathElement base = writer.element(scripts.base(), style, ofOperator);
        Optional<MathElement> sub = scripts.sub().map(script -> writer.single(script, style.script()));
        Optional<MathElement> sup = scripts.sup().map(script -> writer.single(script, style.script()));
        return stacked ? around("munder", "mover", base, sub, sup) : around("msub", "msup", base, sub, sup);
    }

    private static MathElement around(
            String below, String above, MathElement base, Optional<MathElement> sub, Optional<MathElement> sup) {
        List<MathElement> children = new ArrayList<>(List.of(base));
        sub.ifPresent(children::add);
        sup.ifPresent(children::add);
        String name = sub.isEmpty() ? above : sup.isEmpty() ? below : below + above.substring(1);
        return MathMlWriter.branch(name, Map.of(), children);
    }

    static MathElement accent(MathMlWriter writer, Accent accent, Style style) {
        MathElement base = writer.single(accent.base(), style);
        Map<String, String> narrow = accent.wide() ? Map.of() : Map.of("stretchy", "false");
        MathElement mark = MathMlWriter.leaf("mo", narrow, accent.mark());
        return accent.below()
                ? MathMlWriter.branch("munder", Map.of("accentunder", "true"), List.of(base, mark))
                : MathMlWriter.branch("mover", Map.of("accent", "true"), List.of(base, mark));
    }

    static MathElement stack(MathMlWriter writer, Stack stack, Style style, Map<String, String> attributes) {
        Map<String, String> ofOperator = new LinkedHashMap<>(attributes);
        Roles.core(stack.base()).ifPresent(core -> {
            OperatorDictionary.Category category = OperatorDictionary.category(core.text(), Form.INFIX);
            if (category.isStretchy()) {
                ofOperator.put("stretchy", "false");
            }
            if (category.hasMovableLimits() && style != Style.DISPLAY) {
                ofOperator.put("movablelimits", "false");
            }
        });
        MathElement base = Roles.core(stack.base()).isPresent()
                ? writer.element(stack.base(), style, ofOperator)
                : writer.single(stack.base(), style);
        return around("munder", "mover", base, note(writer, stack.below(), style), note(writer, stack.above(), style));
    }

    static MathElement arrow(MathMlWriter writer, Arrow arrow, Style style, Map<String, String> attributes) {
        Map<String, String> ofArrow = new LinkedHashMap<>(attributes);
        ofArrow.put("stretchy", "true");
        MathElement base = MathMlWriter.leaf("mo", ofArrow, arrow.text());
        Optional<MathElement> below = note(writer, arrow.below(), style).map(ScriptWriter::withEnds);
        Optional<MathElement> above = note(writer, arrow.above(), style).map(ScriptWriter::withEnds);
        return around("munder", "mover", base, below, above);
    }

    private static Optional<MathElement> note(MathMlWriter writer, Optional<MathNode> note, Style style) {
        return note.map(node -> writer.single(node, style.script()));
    }

    private static MathElement withEnds(MathElement note) {
        MathElement end = MathMlWriter.space(ARROW_END);
        return MathMlWriter.branch("mrow", Map.of(), List.of(end, note, end));
    }
}
