package dev.roundup.processor.text.math;

import dev.roundup.processor.text.math.MathNode.Delimiter;
import dev.roundup.processor.text.math.MathNode.Operator;
import dev.roundup.processor.text.math.MathNode.Scripts;
import dev.roundup.processor.text.math.MathNode.Space;
import dev.roundup.processor.text.math.MathNode.Stack;
import dev.roundup.processor.text.math.MathNode.WithRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The roles of atoms next to others (TeXbook, appendix G, rules 5 and 6). */
public final class AtomRoles {
    private AtomRoles() {}

    /**
     * The role of each item. A binary operator without an operand on one side becomes an ordinary atom, such as the
     * minus of {@code (-1)}.
     *
     * @param before the role of whatever is to the left of the first item
     */
    public static List<AtomRole> settled(List<MathNode> items, AtomRole before) {
        List<AtomRole> roles = new ArrayList<>(items.size());
        AtomRole left = before;
        int last = -1;
        for (MathNode item : items) {
            AtomRole role = item.role();
            if (!(item instanceof Space)) {
                if (role == AtomRole.BIN && !canBeBound(left)) {
                    role = AtomRole.ORD;
                }
                if (left == AtomRole.BIN
                        && last >= 0
                        && (role == AtomRole.REL || role == AtomRole.CLOSE || role == AtomRole.PUNCT)) {
                    roles.set(last, AtomRole.ORD);
                }
                left = role;
                last = roles.size();
            }
            roles.add(role);
        }
        if (left == AtomRole.BIN && last >= 0) {
            roles.set(last, AtomRole.ORD);
        }
        return roles;
    }

    private static boolean canBeBound(AtomRole left) {
        return left == AtomRole.ORD || left == AtomRole.CLOSE || left == AtomRole.INNER;
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
        if (node instanceof MathNode.Multiscripts scripts) {
            return core(scripts.base());
        }
        if (node instanceof MathNode.Arrow arrow) {
            return Optional.of(new Operator(arrow.text(), AtomRole.REL, MathNode.Limits.BESIDE));
        }
        if (node instanceof MathNode.Row row && row.items().size() == 1) {
            return core(row.items().get(0));
        }
        return node instanceof WithRole classed ? core(classed.body()) : Optional.empty();
    }
}
