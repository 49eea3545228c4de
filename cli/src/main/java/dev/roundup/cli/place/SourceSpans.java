package dev.roundup.cli.place;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;

/** The places of trees. */
final class SourceSpans {
    private SourceSpans() {}

    static SourceSpan of(Trees trees, TreePath path) {
        CompilationUnitTree unit = path.getCompilationUnit();
        SourcePositions positions = trees.getSourcePositions();
        int start = (int) positions.getStartPosition(unit, path.getLeaf());
        int end = (int) positions.getEndPosition(unit, path.getLeaf());
        return new SourceSpan(unit.getSourceFile(), start, Math.max(start, end));
    }
}
