package dev.roundup.processor.render.mathml;

import dev.roundup.processor.render.mathml.OperatorDictionary.OperatorForm;
import dev.roundup.processor.text.math.AtomRoles;
import dev.roundup.processor.text.math.MathNode;
import dev.roundup.processor.text.math.MathNode.Arrow;
import dev.roundup.processor.text.math.MathNode.Delimiter;
import dev.roundup.processor.text.math.MathNode.Limits;
import dev.roundup.processor.text.math.MathNode.Scripts;
import dev.roundup.processor.text.math.MathNode.Stack;
import dev.roundup.processor.text.math.MathStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes everything above and below an atom: scripts, limits, notes. */
final class ScriptWriter {
    /**
     * The space at each end of an arrow, so that it is longer than its notes. With less space, Chromium draws the arrow
     * of some fonts over its neighbours.
     */
    private static final String ARROW_END = "0.75em";

    private ScriptWriter() {}

    static MathMlElement scripts(
            MathMlWriter writer, Scripts scripts, MathStyle style, Map<String, String> attributes) {
        boolean stacked = scripts.limits() == Limits.ABOVE_AND_BELOW
                || (scripts.limits() == Limits.DISPLAYED && style == MathStyle.DISPLAY);
        Map<String, String> ofOperator = new LinkedHashMap<>(attributes);
        boolean movable = AtomRoles.core(scripts.base())
                .filter(core -> OperatorDictionary.category(core.text(), OperatorForm.PREFIX)
                        .hasMovableLimits())
                .isPresent();
        if (stacked && movable && style != MathStyle.DISPLAY) {
            ofOperator.put("movablelimits", "false");
        }
        MathMlElement base = scripts.base() instanceof Delimiter delimiter
                ? FenceWriter.withScripts(delimiter, ofOperator)
                : writer.element(scripts.base(), style, ofOperator);
        Optional<MathMlElement> sub = scripts.sub().map(script -> writer.single(script, style.script()));
        Optional<MathMlElement> sup = scripts.sup()
                .map(script -> writer.single(script, style.script()))
                .map(PrimeWriter::full);
        return stacked ? around("munder", "mover", base, sub, sup) : around("msub", "msup", base, sub, sup);
    }

    private static MathMlElement around(
            String below, String above, MathMlElement base, Optional<MathMlElement> sub, Optional<MathMlElement> sup) {
        List<MathMlElement> children = new ArrayList<>(List.of(base));
        sub.ifPresent(children::add);
        sup.ifPresent(children::add);
        String name = sub.isEmpty() ? above : sup.isEmpty() ? below : below + above.substring(1);
        return MathMlWriter.branch(name, Map.of(), children);
    }

    static MathMlElement stack(MathMlWriter writer, Stack stack, MathStyle style, Map<String, String> attributes) {
        Map<String, String> ofOperator = new LinkedHashMap<>(attributes);
        AtomRoles.core(stack.base()).ifPresent(core -> {
            OperatorDictionary.Category category = OperatorDictionary.category(core.text(), OperatorForm.INFIX);
            if (category.isStretchy()) {
                ofOperator.put("stretchy", "false");
            }
            if (category.hasMovableLimits() && style != MathStyle.DISPLAY) {
                ofOperator.put("movablelimits", "false");
            }
        });
        MathMlElement base = AtomRoles.core(stack.base()).isPresent()
                ? writer.element(stack.base(), style, ofOperator)
                : writer.single(stack.base(), style);
        return around("munder", "mover", base, note(writer, stack.below(), style), note(writer, stack.above(), style));
    }

    /** Writes an arrow without space around it: browsers would draw the arrow over that space. */
    static MathMlElement arrow(MathMlWriter writer, Arrow arrow, MathStyle style) {
        Map<String, String> ofArrow = MathMlWriter.attributes("stretchy", "true", "lspace", "0", "rspace", "0");
        MathMlElement base = MathMlWriter.leaf("mo", ofArrow, arrow.text());
        Optional<MathMlElement> below = note(writer, arrow.below(), style).map(ScriptWriter::withEnds);
        Optional<MathMlElement> above = note(writer, arrow.above(), style).map(ScriptWriter::withEnds);
        return around("munder", "mover", base, below, above);
    }

    private static Optional<MathMlElement> note(MathMlWriter writer, Optional<MathNode> note, MathStyle style) {
        return note.map(node -> writer.single(node, style.script()));
    }

    private static MathMlElement withEnds(MathMlElement note) {
        MathMlElement end = MathMlWriter.space(ARROW_END);
        return MathMlWriter.branch("mrow", Map.of(), List.of(end, note, end));
    }
}
