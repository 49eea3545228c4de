package dev.roundup.processor.render.mathml;

import dev.roundup.processor.render.mathml.OperatorDictionary.Category;
import dev.roundup.processor.render.mathml.OperatorDictionary.OperatorForm;
import dev.roundup.processor.text.math.AtomRole;
import dev.roundup.processor.text.math.AtomRoles;
import dev.roundup.processor.text.math.MathNode;
import dev.roundup.processor.text.math.MathNode.Arrow;
import dev.roundup.processor.text.math.MathNode.Operator;
import dev.roundup.processor.text.math.MathNode.Space;
import dev.roundup.processor.text.math.MathStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the atoms of a row with TeX's spaces between them. Browsers space operators according to their dictionary.
 * Attributes correct a space only if it visibly differs from TeX's.
 */
final class RowWriter {
    /** An invisible difference: an eighteenth of an em. */
    private static final double UNSEEN = 0.0556;

    private static final String APPLICATION = "\u2061";

    private final MathMlWriter writer;
    private final MathStyle style;
    private final List<RowItem> pieces = new ArrayList<>();

    private RowWriter(MathMlWriter writer, MathStyle style) {
        this.writer = writer;
        this.style = style;
    }

    /** An atom with the attributes of its operator. */
    private static final class RowItem {
        private final MathNode node;
        private final AtomRole role;
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private final boolean operator;
        private double before;
        private double behind;

        RowItem(MathNode node, AtomRole role, boolean operator) {
            this.node = node;
            this.role = role;
            this.operator = operator;
        }

        boolean isSpace() {
            return node instanceof Space;
        }
    }

    /**
     * Writes the elements of a row.
     *
     * @param before the role of whatever is to the left of the row
     */
    static List<MathMlElement> elements(MathMlWriter writer, List<MathNode> items, MathStyle style, AtomRole before) {
        RowWriter row = new RowWriter(writer, style);
        row.take(items, before);
        row.space(before);
        return row.write();
    }

    /** Writes an atom without neighbours. Browsers leave no space around it. */
    static MathMlElement alone(MathMlWriter writer, MathNode node, MathStyle style) {
        RowWriter row = new RowWriter(writer, style);
        row.take(List.of(node), AtomRole.OPEN);
        return row.write().get(0);
    }

    private void take(List<MathNode> items, AtomRole before) {
        List<AtomRole> roles = AtomRoles.settled(items, before);
        for (int i = 0; i < items.size(); i++) {
            MathNode node = items.get(i);
            Optional<Operator> core = node instanceof Arrow ? Optional.empty() : AtomRoles.core(node);
            RowItem piece = new RowItem(node, roles.get(i), core.isPresent());
            if (core.isPresent()) {
                OperatorForm implied = items.size() == 1 || (i > 0 && i < items.size() - 1)
                        ? OperatorForm.INFIX
                        : i == 0 ? OperatorForm.PREFIX : OperatorForm.POSTFIX;
                String text = core.get().text();
                Category category = OperatorDictionary.category(text, implied);
                OperatorForm wanted = items.size() == 1 ? implied : form(node.role(), roles.get(i), implied);
                Category better = OperatorDictionary.category(text, wanted);
                if (better != category) {
                    piece.attributes.put("form", wanted.id());
                    category = better;
                }
                if (OperatorDictionary.growsInARow(text, category)) {
                    piece.attributes.put("stretchy", "false");
                }
                piece.before = category.before();
                piece.behind = category.behind();
            }
            pieces.add(piece);
        }
    }

    private static OperatorForm form(AtomRole own, AtomRole settled, OperatorForm implied) {
        return switch (settled) {
            case OPEN, OP -> OperatorForm.PREFIX;
            case CLOSE -> OperatorForm.POSTFIX;
            case BIN, REL, PUNCT -> OperatorForm.INFIX;
            case ORD -> own == AtomRole.BIN || implied == OperatorForm.INFIX ? OperatorForm.PREFIX : implied;
            case INNER -> implied;
        };
    }

    private void space(AtomRole before) {
        Optional<RowItem> left = Optional.empty();
        for (RowItem right : pieces) {
            if (!right.isSpace()) {
                AtomRole role = left.isPresent() ? left.get().role : before;
                gap(left, Optional.of(right), Spacing.between(role, right.role, style.isScript()));
                left = Optional.of(right);
            }
        }
        gap(left, Optional.empty(), 0);
    }

    /** Gives a gap its width, with as few attributes as possible. */
    private void gap(Optional<RowItem> left, Optional<RowItem> right, double wanted) {
        double behind = left.isPresent() ? left.get().behind : 0;
        double before = right.isPresent() ? right.get().before : 0;
        if (Math.abs(behind + before - wanted) < UNSEEN) {
            return;
        }
        Optional<RowItem> leftOperator = left.filter(piece -> piece.operator);
        Optional<RowItem> rightOperator = right.filter(piece -> piece.operator);
        if (rightOperator.isPresent() && (leftOperator.isEmpty() || Math.abs(behind - wanted) < UNSEEN)) {
            set(rightOperator, "lspace", leftOperator.isEmpty() ? wanted : 0);
        } else if (leftOperator.isPresent()) {
            set(leftOperator, "rspace", before > 0 && Math.abs(before - wanted) < UNSEEN ? 0 : wanted);
            if (before > 0 && Math.abs(before - wanted) >= UNSEEN) {
                set(rightOperator, "lspace", 0);
            }
        } else if (right.isPresent()) {
            right.get().attributes.put("gap", MathMlWriter.em(wanted));
        }
    }

    private static void set(Optional<RowItem> piece, String attribute, double space) {
        piece.ifPresent(operator -> operator.attributes.put(attribute, MathMlWriter.em(space)));
    }

    private List<MathMlElement> write() {
        List<MathMlElement> elements = new ArrayList<>();
        Optional<RowItem> left = Optional.empty();
        for (RowItem piece : pieces) {
            String gap = Optional.ofNullable(piece.attributes.remove("gap")).orElse("");
            if (!piece.isSpace()) {
                boolean applied = left.isPresent()
                        && isFunction(left.get().node)
                        && (piece.role == AtomRole.ORD
                                || piece.role == AtomRole.OP
                                || piece.role == AtomRole.INNER
                                || piece.role == AtomRole.OPEN);
                if (applied) {
                    elements.add(application(gap));
                } else if (!gap.isEmpty()) {
                    elements.add(MathMlWriter.space(gap));
                }
                left = Optional.of(piece);
            }
            elements.add(writer.element(piece.node, style, piece.attributes));
        }
        return elements;
    }

    private static MathMlElement application(String gap) {
        return MathMlWriter.leaf("mo", gap.isEmpty() ? Map.of() : Map.of("rspace", gap), APPLICATION);
    }

    private static boolean isFunction(MathNode node) {
        if (node instanceof MathNode.Scripts scripts) {
            return isFunction(scripts.base());
        }
        return node instanceof MathNode.Function
                || (node instanceof MathNode.WithRole classed
                        && classed.role() == AtomRole.OP
                        && classed.limits() != MathNode.Limits.ABOVE_AND_BELOW
                        && AtomRoles.core(node).isEmpty());
    }
}
