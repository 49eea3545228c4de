package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.MathNode.Classed;
import dev.roundup.processor.text.math.MathNode.Delimiter;
import dev.roundup.processor.text.math.MathNode.Operator;
import dev.roundup.processor.text.math.MathNode.Scripts;
import dev.roundup.processor.text.math.MathNode.Space;
import dev.roundup.processor.text.math.MathNode.Stack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The roles of atoms next to others (TeXbook, appendix G, rules 5 and 6). */
public final class Roles {
    private Roles() {}

    /**
     * The role of each item. A binary operator without an operand on one side becomes an ordinary atom, such as the
     * minus of {@code (-1)}.
     *
     * @param before the role of whatever is to the left of the first item
     */
    public static List<Role> settled(List<MathNode> items, Role before) {
        List<Role> roles = new ArrayList<>(items.size());
        Role left = before;
        int last = -1;
        for (MathNode item : items) {
            Role role = item.role();
            if (!(item instanceof Space)) {
                if (role == Role.BIN && !canBeBound(left)) {
                    role = Role.ORD;
                }
                if (left == Role.BIN && last >= 0 && (role == Role.REL || role == Role.CLOSE || role == Role.PUNCT)) {
                    roles.set(last, Role.ORD);
                }
                left = role;
                last = roles.size();
            }
            roles.add(role);
        }
        if (left == Role.BIN && last >= 0) {
            roles.set(last, Role.ORD);
        }
        return roles;
    }

    private static boolean canBeBound(Role left) {
        return left == Role.ORD || left == Role.CLOSE || left == Role.INNER;
    }

    /**
     * The operator that an atom consists of, with or without scripts or notes. MathML Core calls it the core of an
     * embellished operator.
     */
    public static Optional<Operator> core(MathNode node) {
        if (node instanceof Operator operator) {
            return Optional.of(operator);
        }
        if (node instanceof Delimiter delimiter) {
            return Optional.of(new Operator(delimiter.text(), delimiter.role(), MathNode.Limits.BESIDE));
        }
        if (node instanceof Scripts scripts) {
            return core(scripts.base());
        }
        if (node instanceof Stack stack) {
            return core(stack.base());
        }
        if (node instanceof MathNode.Arrow arrow) {
            return Optional.of(new Operator(arrow.text(), Role.REL, MathNode.Limits.BESIDE));
        }
        if (node instanceof MathNode.Row row && row.items().size() == 1) {
            return core(row.items().get(0));
        }
        return node instanceof Classed classed ? core(classed.body()) : Optional.empty();
    }
}
