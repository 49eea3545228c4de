package dev.roundup.cli.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaFileObject;

/** The texts of the sources of one compile. Each is read once. */
final class SourceFiles {
    private final Map<JavaFileObject, String> texts = new HashMap<>();

    /** The text of the source of a tree. */
    String text(CompilationUnitTree unit) {
        return text(unit.getSourceFile());
    }

    /** The text of a source; empty if it cannot be read any more. */
    String text(JavaFileObject source) {
        return texts.computeIfAbsent(source, file -> {
            try {
                return file.getCharContent(true).toString();
            } catch (IOException gone) {
                return "";
            }
        });
    }

    static String name(CompilationUnitTree unit) {
        return name(unit.getSourceFile());
    }

    static String name(JavaFileObject file) {
        return file.toUri().toString();
    }

    static int start(SourceTrees trees, CompilationUnitTree unit, Tree tree) {
        return trees.span(unit, tree).start();
    }

    static int end(SourceTrees trees, CompilationUnitTree unit, Tree tree) {
        return trees.span(unit, tree).end();
    }

    /** A literal; empty if it is not a string. */
    Optional<LiteralText> literal(SourceSpan place) {
        String text = text(place.file());
        return place.start() < 0 || place.end() > text.length()
                ? Optional.empty()
                : LiteralText.of(text.substring(place.start(), place.end()));
    }
}
