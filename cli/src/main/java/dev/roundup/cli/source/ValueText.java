package dev.roundup.cli.source;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.roundup.cli.source.SourceTrees.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/**
 * A text that is made of literals, in whatever way an author puts them together: as one literal, with plus signs, or by
 * names of constants, whose declarations may be in other files.
 *
 * @param pieces its parts, in order
 */
record ValueText(List<Piece> pieces) {
    /**
     * A part of a text.
     *
     * @param value what it adds to the text
     * @param literal the literal; empty if it is something else, such as a number or a constant of a library
     */
    record Piece(String value, Optional<PlacedLiteral> literal) {}

    /** A literal at its place in a file. */
    record PlacedLiteral(String file, int offset, LiteralText literal) {}

    /** Takes a tree apart; empty if it is no text. */
    static Optional<ValueText> of(SourceTrees trees, SourceFiles files, Found found) {
        List<Piece> pieces = new ArrayList<>();
        return found.tree() instanceof ExpressionTree expression
                        && add(trees, files, found.unit(), expression, pieces, 0)
                ? Optional.of(new ValueText(List.copyOf(pieces)))
                : Optional.empty();
    }

    /** The text. */
    String value() {
        StringBuilder value = new StringBuilder();
        pieces.forEach(piece -> value.append(piece.value()));
        return value.toString();
    }

    /** Constants can name constants. A circle does not compile, but nobody should hang in it. */
    private static final int DEEPEST = 20;

    private static boolean add(
            SourceTrees trees,
            SourceFiles files,
            CompilationUnitTree unit,
            ExpressionTree tree,
            List<Piece> pieces,
            int depth) {
        if (tree instanceof ParenthesizedTree parentheses) {
            return add(trees, files, unit, parentheses.getExpression(), pieces, depth);
        }
        if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            return add(trees, files, unit, sum.getLeftOperand(), pieces, depth)
                    && add(trees, files, unit, sum.getRightOperand(), pieces, depth);
        }
        if (tree instanceof LiteralTree literal) {
            String value = String.valueOf(literal.getValue());
            pieces.add(new Piece(
                    value,
                    files.literal(trees, unit, tree)
                            .filter(read -> read.literal().value().equals(value))));
            return true;
        }
        Element named = trees.trees().getElement(new TreePath(new TreePath(unit), tree));
        if (!(named instanceof VariableElement constant) || constant.getConstantValue() == null || depth > DEEPEST) {
            return false;
        }
        Optional<TreePath> declaration = trees.declaration(constant);
        List<Piece> inner = new ArrayList<>();
        boolean isSource = declaration.isPresent()
                && declaration.get().getLeaf() instanceof VariableTree variable
                && variable.getInitializer() != null
                && add(
                        trees,
                        files,
                        declaration.get().getCompilationUnit(),
                        variable.getInitializer(),
                        inner,
                        depth + 1);
        pieces.addAll(
                isSource ? inner : List.of(new Piece(String.valueOf(constant.getConstantValue()), Optional.empty())));
        return true;
    }

    /** Replaces a part of the text. Empty if a piece cannot be changed as needed. */
    Optional<List<TextEdit>> replaced(int from, int to, String replacement) {
        List<TextEdit> edits = new ArrayList<>();
        String rest = replacement;
        int at = 0;
        boolean isDone = from == to && replacement.isEmpty();
        for (int i = 0; i < pieces.size() && !isDone; i++) {
            Piece piece = pieces.get(i);
            int end = at + piece.value().length();
            boolean isInsertion = from == to && from >= at && (from < end || i == pieces.size() - 1 || hasNoNext(i));
            if (isInsertion || Math.max(from, at) < Math.min(to, end)) {
                Optional<TextEdit> edit = edit(piece, Math.max(from, at) - at, Math.min(to, end) - at, rest);
                if (edit.isEmpty()) {
                    return Optional.empty();
                }
                edits.add(edit.get());
                rest = "";
                isDone = isInsertion;
            }
            at = end;
        }
        return edits.isEmpty() && !isDone ? Optional.empty() : Optional.of(edits);
    }

    private boolean hasNoNext(int index) {
        return pieces.size() > index + 1 && pieces.get(index + 1).literal().isEmpty();
    }

    private static Optional<TextEdit> edit(Piece piece, int from, int to, String replacement) {
        return piece.literal()
                .filter(placed -> from >= 0 && from <= to)
                .flatMap(placed -> LiteralEdit.of(placed.literal(), from, to, replacement)
                        .map(edit -> new TextEdit(
                                placed.file(),
                                placed.offset() + edit.start(),
                                edit.end() - edit.start(),
                                edit.replacement())));
    }
}
