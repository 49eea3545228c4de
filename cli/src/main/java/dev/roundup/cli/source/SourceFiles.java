package dev.roundup.cli.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import dev.roundup.cli.source.ValueText.PlacedLiteral;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaFileObject;

/** The texts of the sources of one compile. Each is read once. */
final class SourceFiles {
    private final Map<JavaFileObject, String> texts = new HashMap<>();

    /** The text of a file; empty if it cannot be read any more. */
    String text(CompilationUnitTree unit) {
        return texts.computeIfAbsent(unit.getSourceFile(), file -> {
            try {
                return file.getCharContent(true).toString();
            } catch (IOException gone) {
                return "";
            }
        });
    }

    static String name(CompilationUnitTree unit) {
        return unit.getSourceFile().toUri().toString();
    }

    static int start(SourceTrees trees, CompilationUnitTree unit, Tree tree) {
        return (int) trees.trees().getSourcePositions().getStartPosition(unit, tree);
    }

    static int end(SourceTrees trees, CompilationUnitTree unit, Tree tree) {
        return (int) trees.trees().getSourcePositions().getEndPosition(unit, tree);
    }

    /** A literal; empty if it is not a string. */
    Optional<PlacedLiteral> literal(SourceTrees trees, CompilationUnitTree unit, Tree tree) {
        int start = start(trees, unit, tree);
        int end = end(trees, unit, tree);
        String text = text(unit);
        return start < 0 || end < start || end > text.length()
                ? Optional.empty()
                : LiteralText.of(text.substring(start, end))
                        .map(literal -> new PlacedLiteral(name(unit), start, literal));
    }
}
