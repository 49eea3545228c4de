package dev.roundup.cli.source;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.roundup.processor.read.SourcePlace;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Element;

/**
 * Finds the trees of places, and the places of trees.
 *
 * @param trees the compiler's trees
 * @param places translates places of another compile; those of this one stay as they are
 */
record SourceTrees(Trees trees, UnaryOperator<SourcePlace> places) {
    /** A tree with the tree around it, and its file. */
    record Found(CompilationUnitTree unit, Tree tree, Tree around) {
        /** The tree at the end of a path. An annotation is around its values, not the names of its members. */
        static Found of(TreePath path) {
            TreePath parent = path.getParentPath();
            Tree around = parent.getLeaf() instanceof AssignmentTree
                    ? parent.getParentPath().getLeaf()
                    : parent.getLeaf();
            Tree tree = path.getLeaf() instanceof ExpressionTree expression ? bare(expression) : path.getLeaf();
            return new Found(path.getCompilationUnit(), tree, around);
        }
    }

    /** A value as it is written; for a declaration without an annotation, its initial value. */
    Optional<Found> find(SourcePlace any) {
        SourcePlace place = places.apply(any);
        return place.annotation().isEmpty()
                ? declaration(place.element()).flatMap(SourceTrees::initial)
                : new AnnotationTrees(trees).of(place).map(Found::of);
    }

    /** The declaration of an element; empty if its source is not compiled. */
    Optional<TreePath> declaration(Element element) {
        return Optional.ofNullable(trees.getPath(element));
    }

    /** The place of a tree. */
    SourceSpan span(CompilationUnitTree unit, Tree tree) {
        SourcePositions positions = trees.getSourcePositions();
        int start = (int) positions.getStartPosition(unit, tree);
        int end = (int) positions.getEndPosition(unit, tree);
        return new SourceSpan(unit.getSourceFile(), start, Math.max(start, end));
    }

    private static Optional<Found> initial(TreePath path) {
        return path.getLeaf() instanceof VariableTree variable && variable.getInitializer() != null
                ? Optional.of(new Found(path.getCompilationUnit(), variable.getInitializer(), variable))
                : Optional.empty();
    }

    static ExpressionTree bare(ExpressionTree tree) {
        return tree instanceof ParenthesizedTree parentheses ? bare(parentheses.getExpression()) : tree;
    }
}
