package dev.roundup.cli.lsp;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import dev.roundup.cli.compile.Compilation;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.SimpleJavaFileObject;

/** A text as javac's parser reads it, which goes on after a mistake. */
record ParsedSource(CompilationUnitTree unit, SourcePositions positions) {
    /** Reads texts. Empty if not even the parser knows what to do with one of them. */
    static List<ParsedSource> of(Collection<String> texts) {
        CompilationTask task = Compilation.compiler()
                .getTask(
                        null,
                        null,
                        mistake -> {},
                        List.of("-proc:none", "-XDallowStringFolding=false"),
                        null,
                        texts.stream().map(Text::new).toList());
        if (!(task instanceof JavacTask javac)) {
            return List.of();
        }
        SourcePositions positions = Trees.instance(javac).getSourcePositions();
        List<ParsedSource> sources = new ArrayList<>();
        try {
            javac.parse().forEach(unit -> sources.add(new ParsedSource(unit, positions)));
            return sources;
        } catch (IOException | RuntimeException | AssertionError broken) {
            return List.of();
        }
    }

    /** Reads one text. */
    static Optional<ParsedSource> of(String text) {
        return of(List.of(text)).stream().findFirst();
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String text) {
            super(URI.create("memory:///Text.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }

    /** True if an index is in a tree, or at its end. */
    boolean holds(Tree tree, int offset) {
        return start(tree) >= 0 && start(tree) <= offset && offset <= end(tree);
    }
}
